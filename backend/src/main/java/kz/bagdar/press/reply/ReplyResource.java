package kz.bagdar.press.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/press-releases/{releaseId}")
@Tag(name = "Press")
@RunOnVirtualThread
class ReplyResource {

    @Inject
    Replies replies;

    @Inject
    HttpServerRequest request;

    @GET
    @Path("/replies")
    @Operation(operationId = "listReplies", summary = "The approved replies to a published release, oldest first")
    public Page<ReplyView> list(String seminarId, UUID releaseId, @Valid @BeanParam PageQuery query) {
        return replies.shown(seminarId, releaseId, query);
    }

    @GET
    @Path("/reply-challenge")
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "getReplyChallenge",
            summary = "A challenge to be solved before a reply is sent; good for one reply, for ten minutes")
    public ChallengeView challenge(String seminarId, UUID releaseId) {
        return replies.challenge(seminarId, releaseId);
    }

    @POST
    @Path("/replies")
    @Idempotent
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.PROOF_REJECTED, ProblemType.TOO_MANY_REQUESTS})
    @Operation(operationId = "sendReply", summary = "Reply to a published release; shown once a moderator approves")
    @APIResponse(
            responseCode = "202",
            description = "Arrived; waiting for a moderator",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReplyReceipt.class)))
    public RestResponse<ReplyReceipt> send(String seminarId, UUID releaseId, @Valid @NotNull CreateReply reply) {
        return RestResponse.status(
                RestResponse.Status.ACCEPTED,
                replies.send(
                        seminarId, releaseId, reply, request.remoteAddress().host()));
    }
}
