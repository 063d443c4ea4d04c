package kz.bagdar.press.reply;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param email never shown to anybody but moderators
 * @param text plain, may have line breaks
 * @param parentId the reply that this is written under: one that was approved and stands under the release itself
 * @param proof the solved challenge, as ALTCHA's widget gives it
 */
@Schema(examples = """
                {"author": "Айгүл Серікова", "email": "aigul@sample.example", "text": "Where can one read more?",
                 "proof": "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0="}""")
record CreateReply(
        @NotBlank @PlainText(max = 100) String author,

        @NotBlank @PlainText(max = 200) @Email(regexp = EMAIL, message = "must be an e-mail address") String email,

        @NotBlank @PlainText(max = 4000, multiline = true) String text,

        UUID parentId,

        @NotBlank @Size(max = 2000, message = "must have at most 2000 characters") String proof) {

    // a domain with a dot, and nothing that could be taken for two addresses
    static final String EMAIL = "[^\\s\"<>,;]+@[^\\s\"<>,;]+\\.[^\\s\"<>,;]+";

    CreateReply {
        author = Typed.line(author);
        email = email == null ? null : email.strip();
        text = Typed.lines(text);
    }
}
