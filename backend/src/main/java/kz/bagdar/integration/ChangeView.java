package kz.bagdar.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the change log.
 *
 * @param cursor the entry's place in the log: sent as {@code after} it gives what follows
 * @param seminarId the seminar it belongs to; null for what belongs to none
 * @param resourceType the resource's name in the contract, singular
 * @param differences what each field was and became
 */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        @NotNull @Schema(examples = "1042-151") String cursor,
        UUID seminarId,
        @NotNull @Schema(examples = "registration") String resourceType,
        @NotNull UUID resourceId,
        @NotNull @Schema(examples = "UPDATED") ChangeKind kind,
        @NotNull Actor actor,
        @NotNull Instant at,

        @NotNull @Schema(examples = "{\"status\": {\"from\": \"WAITLISTED\", \"to\": \"CONFIRMED\"}}")
        Map<String, Difference> differences) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.position().cursor(),
                change.seminarId(),
                change.resourceType(),
                change.resourceId(),
                change.kind(),
                change.actor(),
                change.at(),
                change.differences());
    }
}
