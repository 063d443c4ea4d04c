package kz.bagdar.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param failure why the account could not be made; null unless the state is FAILED */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        int revision,
        @Personal String email,
        @Personal String name,
        InvitedRole role,
        InvitationState state,
        String failure,
        Instant createdAt)
        implements Revisioned {}
