package kz.bagdar.registration.form;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What those who register for a seminar are asked besides what every seminar asks.
 *
 * @param wishes what people may ask to see, the dearest first
 * @param questions in the order in which they are asked
 */
@Schema(name = "RegistrationForm")
public record RegistrationFormView(
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull Wishes wishes,
        @NotNull List<Question> questions) implements Revisioned {}
