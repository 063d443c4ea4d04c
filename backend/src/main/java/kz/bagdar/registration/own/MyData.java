package kz.bagdar.registration.own;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bagdar.registration.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is kept about one participant.
 *
 * @param records beside the registration itself, by what they are: changes, links, messages, places at sessions
 */
@Schema(name = "MyData")
public record MyData(
        @NotNull Instant exportedAt,
        @NotNull MyRegistration.MySeminar seminar,
        @NotNull RegistrationView registration,

        @NotNull @Schema(
                examples =
                        "{\"links\": [{\"createdAt\": \"2019-01-10T08:00:00Z\", \"expiresAt\": \"2019-04-15T18:00:00Z\"}]}")
        Map<String, List<?>> records) {}
