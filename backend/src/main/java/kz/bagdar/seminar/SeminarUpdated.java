package kz.bagdar.seminar;

/** Fired inside the transaction that changes a seminar, for the floors above that must follow at once. */
public record SeminarUpdated(SeminarView before, SeminarView after) {}
