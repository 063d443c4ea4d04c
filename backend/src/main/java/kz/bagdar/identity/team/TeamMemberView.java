package kz.bagdar.identity.team;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamMember")
public record TeamMemberView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull String subject,
        @NotNull @Personal String name,
        @Personal String email,
        @NotNull TeamRole role)
        implements Revisioned {

    static TeamMemberView of(TeamMember member) {
        return new TeamMemberView(
                member.id(),
                member.revision(),
                member.seminarId(),
                member.subject(),
                member.name(),
                member.email(),
                member.role());
    }
}
