package kz.bagdar.badge;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.web.Answers;
import kz.bagdar.registration.RegistrationFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/badges")
@Tag(name = "Badges")
@RunOnVirtualThread
class BadgeResource {

    @Inject
    BadgeRuns runs;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listBadgeRuns", summary = "The files of badges of the last day, newest first")
    public Page<BadgeRunView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return runs.page(seminarId, query);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(
            operationId = "countBadges",
            summary = "How many people the list's filter finds, by itself those who come, and whose badge would be new")
    public BadgeCounts counts(String seminarId, @BeanParam RegistrationFilter filter) {
        return runs.counts(seminarId, filter);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.NO_BADGES, ProblemType.TOO_MANY_BADGES, ProblemType.BADGES_UNDER_WAY})
    @Operation(
            operationId = "makeBadges",
            summary = "Have a file of badges made for those whom the list's filter finds, by itself those who come")
    @APIResponse(
            responseCode = "202",
            description = "It is being made; the address of Location tells how far it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BadgeRunView.class)))
    public RestResponse<BadgeRunView> make(
            String seminarId, @BeanParam RegistrationFilter filter, @Valid @NotNull MakeBadges request) {
        return Answers.accepted(uri, runs.make(seminarId, filter, request), BadgeRunView::id);
    }

    @GET
    @Path("/{runId}")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getBadgeRun", summary = "How far a file of badges is")
    public BadgeRunView get(String seminarId, UUID runId) {
        return runs.get(seminarId, runId);
    }

    @POST
    @Path("/{runId}/cancellation")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(operationId = "cancelBadgeRun", summary = "Break the making of a file off")
    public RestResponse<BadgeRunView> cancel(String seminarId, UUID runId) {
        return RestResponse.ok(runs.cancel(seminarId, runId));
    }

    @GET
    @Path("/{runId}/pdf")
    @Produces("application/pdf")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "getBadgesPdf", summary = "The file of badges, for a day")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> pdf(String seminarId, UUID runId) {
        BadgeRuns.File file = runs.file(seminarId, runId);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(file.content()::to)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.ETAG, "\"" + runId + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }
}
