package kz.bagdar.change;

/**
 * Fired on every replica soon after a change has been committed, whichever replica made it: in the order of the log, and
 * none is left out. For what each replica keeps in memory; observers run one after the other and must be quick. What
 * differed is read where it is wanted.
 */
public record ChangeHeard(Position position, Subject subject, ChangeKind kind, Actor actor) {}
