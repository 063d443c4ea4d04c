package kz.bagdar.identity.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param failure why the account could not be made; null unless the state is FAILED */
@Schema(name = "Invitation")
public record InvitationView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull @Personal String email,
        @NotNull @Personal String name,
        @NotNull InvitedRole role,
        @NotNull InvitationState state,
        String failure,
        @NotNull Instant createdAt)
        implements Revisioned {}
