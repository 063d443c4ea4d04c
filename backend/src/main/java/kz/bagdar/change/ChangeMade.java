package kz.bagdar.change;

/** Fired where a change is recorded; to be observed after the transaction, by what this replica must know at once. */
public record ChangeMade(Subject subject, ChangeKind kind) {}
