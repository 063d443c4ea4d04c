package kz.bagdar.division.engine;

/** How companions are bound to one another: all in one group, or no two in one. */
public enum CompanionKind {
    TOGETHER,
    APART
}
