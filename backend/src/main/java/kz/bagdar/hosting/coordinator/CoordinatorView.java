package kz.bagdar.hosting.coordinator;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.identity.account.InvitationState;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param state whether the account is there: nobody signs in before
 * @param failure why the account could not be made; null unless the state is FAILED
 */
@Schema(name = "Coordinator")
public record CoordinatorView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID organizationId,
        @NotNull @Personal String email,
        @NotNull @Personal String name,
        @NotNull InvitationState state,
        String failure,
        @NotNull @Personal List<Sponsor> addedBy,
        @NotNull Instant createdAt)
        implements Revisioned {}
