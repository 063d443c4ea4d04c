package kz.bagdar.identity;

import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamMember")
public record TeamMemberView(
        UUID id, int revision, UUID seminarId, String subject, String name, String email, TeamRole role)
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
