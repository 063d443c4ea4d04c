package kz.bagdar.message;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.message.letter.Letter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a message says if it is written now: with the present words and what is known of its reader at present. What was
 * sent is kept nowhere. No personal link in it works.
 *
 * @param html a whole page, to be shown in a frame of its own
 */
record MessageLetter(
        @NotNull @Schema(examples = "Welcome, Aigul") String subject,
        @NotNull String html,
        @NotNull String text) {

    static MessageLetter of(Letter letter) {
        return new MessageLetter(letter.subject(), letter.html(), letter.text());
    }
}
