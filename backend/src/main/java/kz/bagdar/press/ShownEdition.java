package kz.bagdar.press;

/** Which of the two the team wants: what is worked on, or what readers have. The names are what callers write. */
@SuppressWarnings("java:S115")
public enum ShownEdition {
    draft,
    published
}
