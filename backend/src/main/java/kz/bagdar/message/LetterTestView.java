package kz.bagdar.message;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter on its way to whoever wrote it.
 *
 * @param failure why the last attempt failed; missing where none did
 */
@Schema(name = "LetterTest")
public record LetterTestView(@NotNull UUID id, @NotNull MessageState state, String failure) {

    static LetterTestView of(Message message) {
        return new LetterTestView(message.id(), message.state(), message.failure());
    }
}
