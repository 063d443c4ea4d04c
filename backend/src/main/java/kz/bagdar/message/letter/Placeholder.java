package kz.bagdar.message.letter;

import java.util.Arrays;
import java.util.Optional;

/** What organizers may put into a letter in double braces, such as {@code {{name}}}, for the service to fill in. */
public enum Placeholder {
    NAME("name", Form.WORDS),
    SEMINAR("seminar", Form.WORDS),
    WHEN("when", Form.WORDS),
    VENUE("venue", Form.WORDS),
    CONTACT("contact", Form.WORDS),
    ROUTE("route", Form.WORDS),
    GROUP("group", Form.WORDS),

    /** The delegation that the person comes with. */
    DELEGATION("delegation", Form.WORDS),

    /** The contact of that delegation, who registered the person. */
    REGISTERED_BY("registeredBy", Form.WORDS),

    /** The moment until which an offered place is kept. */
    OFFER_UNTIL("offerUntil", Form.WORDS),

    /** Title, time and venue of the seminar, set apart. */
    DETAILS("details", Form.BLOCK),

    /** The person's own link; alone in a paragraph it becomes a button, with the advice not to pass it on. */
    LINK("link", Form.LINK),

    /** What of the programme has moved for the person. */
    CHANGES("changes", Form.BLOCK),

    /** What the organizers say of the version that they have published. */
    NOTE("note", Form.WORDS);

    /** Where it may stand: words anywhere, a link anywhere but in the subject, a block alone in a paragraph. */
    public enum Form {
        WORDS,
        LINK,
        BLOCK
    }

    private final String word;
    private final Form form;

    Placeholder(String word, Form form) {
        this.word = word;
        this.form = form;
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.word.equals(word))
                .findFirst();
    }

    public String word() {
        return word;
    }

    public Form form() {
        return form;
    }

    /** As it is written in a letter. */
    String mark() {
        return "{{" + word + "}}";
    }
}
