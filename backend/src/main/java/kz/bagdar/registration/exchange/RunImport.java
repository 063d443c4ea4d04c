package kz.bagdar.registration.exchange;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the people of a file are to be written.
 *
 * @param skipFaulty leave out lines that cannot be taken, instead of writing nobody
 * @param updateChanged change people who are registered otherwise than the file says
 * @param letters mail each new person a letter with the link; missing is yes
 */
@Schema(name = "RunRegistrationImport")
public record RunImport(
        @NotNull @Schema(examples = "false") Boolean skipFaulty,
        @NotNull @Schema(examples = "false") Boolean updateChanged,
        @Schema(examples = "true") Boolean letters) {

    boolean withLetters() {
        return !Boolean.FALSE.equals(letters);
    }
}
