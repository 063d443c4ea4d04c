package kz.bagdar.message;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/messages")
@Tag(name = "Messages")
@RunOnVirtualThread
class MessageResource {

    @Inject
    Messages messages;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listMessages", summary = "What was mailed to participants, newest first")
    public Page<MessageView> list(
            String seminarId, @BeanParam MessageFilter filter, @Valid @BeanParam PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return messages.page(seminarId, filter, query);
    }

    @GET
    @Path("/{messageId}/letter")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "readMessage",
            summary = "What a message says as it would be written now; its personal links lead nowhere")
    public MessageLetter letter(String seminarId, UUID messageId) {
        return messages.letter(seminarId, messageId);
    }

    @POST
    @Path("/{messageId}/resending")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "resendMessage", summary = "Try again to send a message that was given up")
    public RestResponse<MessageView> resend(String seminarId, UUID messageId) {
        return RestResponse.ok(messages.resend(seminarId, messageId));
    }

    @POST
    @Path("/resending")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "resendFailedMessages",
            summary = "Try again to send all that were given up, a thousand at once")
    public RestResponse<ResentMessages> resendFailed(String seminarId) {
        return RestResponse.ok(messages.resendFailed(seminarId));
    }
}
