package kz.bagdar.message.mailing;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/mailings")
@Tag(name = "Messages")
@RunOnVirtualThread
class MailingResource {

    @Inject
    Mailings mailings;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listMailings", summary = "Letters to many, newest first")
    public Page<MailingView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return mailings.list(seminarId, query);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createMailing", summary = "Begin a letter to many; nothing is sent until it is confirmed")
    public RestResponse<MailingView> create(String seminarId, @Valid @NotNull WriteMailing request) {
        return Answers.created(uri, mailings.create(seminarId, request), MailingView::id);
    }

    @GET
    @Path("/{mailingId}")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getMailing", summary = "Read a letter to many")
    public MailingView get(String seminarId, UUID mailingId) {
        return mailings.get(seminarId, mailingId);
    }

    @PUT
    @Path("/{mailingId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateMailing", summary = "Change a letter that is not confirmed yet, or whom it is for")
    public MailingView update(
            String seminarId,
            UUID mailingId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteMailing request) {
        return mailings.update(seminarId, mailingId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{mailingId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteMailing", summary = "Delete a letter that was never confirmed")
    public void delete(String seminarId, UUID mailingId, @HeaderParam("If-Match") String ifMatch) {
        mailings.delete(seminarId, mailingId, IfMatch.of(ifMatch));
    }

    @GET
    @Path("/{mailingId}/audience")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getMailingAudience", summary = "Whom a letter would reach if it were confirmed now")
    public MailingAudience audience(String seminarId, UUID mailingId) {
        return mailings.audience(seminarId, mailingId);
    }

    @POST
    @Path("/{mailingId}/confirmation")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "confirmMailing",
            summary = "Send the letter as it was looked at, to all whom its filter shows now")
    public RestResponse<MailingView> confirm(
            String seminarId, UUID mailingId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(mailings.confirm(seminarId, mailingId, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{mailingId}/cancellation")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "cancelMailing", summary = "Send nothing more of a letter")
    public RestResponse<MailingView> cancel(String seminarId, UUID mailingId) {
        return RestResponse.ok(mailings.cancel(seminarId, mailingId));
    }

    @GET
    @Path("/{mailingId}/progress")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getMailingProgress", summary = "How many of a letter are sent, and how many are not")
    public MailingProgress progress(String seminarId, UUID mailingId) {
        return mailings.progress(seminarId, mailingId);
    }
}
