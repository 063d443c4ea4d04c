package kz.bagdar.press;

/** Where a press release stands. The public sees a PUBLISHED one, as it was last published, and no other. */
public enum ReleaseState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
