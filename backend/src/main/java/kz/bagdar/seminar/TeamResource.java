package kz.bagdar.seminar;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
import static kz.bagdar.identity.Permissions.TEAM_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.identity.team.CreateTeamMember;
import kz.bagdar.identity.team.TeamMemberView;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/team")
@Tag(name = "Team")
@RunOnVirtualThread
class TeamResource {

    @Inject
    SeminarAccess access;

    @Inject
    Teams teams;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "listTeam", summary = "Who works on a seminar")
    public Page<TeamMemberView> list(String seminarId) {
        return new Page<>(teams.list(access.ofTeam(seminarId).id()), null);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(TEAM_WRITE)
    @Refuses(ProblemType.DUPLICATE)
    @Operation(operationId = "addTeamMember", summary = "Take a person or an API client into the team")
    public RestResponse<TeamMemberView> add(String seminarId, @Valid @NotNull CreateTeamMember request) {
        return Answers.created(uri, teams.add(access.ofOrganizers(seminarId).id(), request), TeamMemberView::id);
    }

    @DELETE
    @Path("/{memberId}")
    @PermissionsAllowed(TEAM_WRITE)
    @Operation(operationId = "removeTeamMember", summary = "Take someone out of the team")
    public void remove(String seminarId, UUID memberId, @HeaderParam("If-Match") String ifMatch) {
        teams.remove(access.ofOrganizers(seminarId).id(), memberId, IfMatch.of(ifMatch));
    }
}
