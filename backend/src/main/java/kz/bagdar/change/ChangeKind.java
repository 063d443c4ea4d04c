package kz.bagdar.change;

public enum ChangeKind {
    CREATED,
    UPDATED,
    DELETED
}
