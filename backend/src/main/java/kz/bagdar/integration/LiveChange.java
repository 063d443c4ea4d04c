package kz.bagdar.integration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.change.ChangeHeard;
import kz.bagdar.change.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something changed; what became of it is read where it always is.
 *
 * @param resourceType the resource's name in the contract, singular
 * @param actorId who did it, so that a client can tell its own changes; null for the public and the system
 */
public record LiveChange(
        @NotNull @Schema(examples = "session") String resourceType,
        @NotNull UUID resourceId,
        @NotNull @Schema(examples = "UPDATED") ChangeKind kind,
        String actorId,
        String actorName) {

    static LiveChange of(ChangeHeard change) {
        return new LiveChange(
                change.subject().type(),
                change.subject().id(),
                change.kind(),
                change.actor().id(),
                change.actor().name());
    }
}
