package kz.bagdar.registration.form;

/** What a question is answered with. */
public enum QuestionKind {
    /** One line. */
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** The code of one option. */
    CHOICE,
    /** A list of codes of options. */
    CHOICES,
    /** A day, such as 2019-02-14. */
    DATE,
    /** The id of a file that was sent in before. */
    FILE,
    /** The id of an organization. */
    ORGANIZATION,
    /** True, or false where it is not required. */
    CONSENT;

    boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }
}
