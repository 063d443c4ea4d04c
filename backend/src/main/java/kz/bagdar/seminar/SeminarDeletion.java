package kz.bagdar.seminar;

import java.util.UUID;

/**
 * Fired inside the transaction that deletes a seminar, before the database takes along what is in it: so that whoever
 * owns some of that records its end.
 */
public record SeminarDeletion(UUID seminarId) {}
