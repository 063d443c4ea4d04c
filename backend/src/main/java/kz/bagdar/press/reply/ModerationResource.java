package kz.bagdar.press.reply;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/replies")
@Tag(name = "Press")
@RunOnVirtualThread
class ModerationResource {

    @Inject
    Moderation moderation;

    @GET
    @PermissionsAllowed(SEMINARS_WRITE)
    @Operation(operationId = "listRepliesForModeration", summary = "What readers wrote, for the organizers of the team")
    public Page<ReplyForModeration> list(
            String seminarId,
            @Parameter(description = "Only replies in one of these states") @QueryParam("state")
                    List<ReplyState> states,
            @Valid @BeanParam PageQuery query) {
        return moderation.page(seminarId, states, query);
    }

    @POST
    @Path("/moderation")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "moderateReplies", summary = "Approve or reject several replies at once, or put them back")
    public RestResponse<Moderated> judge(String seminarId, @Valid @NotNull ModerateReplies request) {
        return RestResponse.ok(moderation.judge(seminarId, request));
    }
}
