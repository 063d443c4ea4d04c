package kz.bagdar.registration.answer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was taken in.
 *
 * @param id the answer to the question that it was sent in for
 * @param mediaType as the content says
 */
@Schema(name = "RegistrationFile")
public record SentFile(
        @NotNull UUID id,
        @NotNull @Schema(examples = "invitation.pdf") String name,
        @NotNull @Schema(examples = "application/pdf") String mediaType,
        @NotNull int size) {}
