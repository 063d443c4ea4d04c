package kz.bagdar.message;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.seminar.SeminarAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/messages")
@Tag(name = "Messages")
@RunOnVirtualThread
class MessageResource {

    @Inject
    SeminarAccess access;

    @Inject
    MessageRepository messages;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listMessages", summary = "What was mailed to participants, newest first")
    public Page<MessageView> list(
            String seminarId, @BeanParam MessageFilter filter, @Valid @BeanParam PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return messages.page(access.ofTeam(seminarId).id(), filter, query).map(Message::view);
    }
}
