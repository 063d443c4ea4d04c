package kz.bagdar.registration.exchange.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands between the cells of a CSV. Excel in Kazakh and Russian takes the semicolon. */
@Schema(examples = "semicolon")
@SuppressWarnings("java:S115")
public enum Separator {
    semicolon(';'),
    comma(','),
    tab('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
