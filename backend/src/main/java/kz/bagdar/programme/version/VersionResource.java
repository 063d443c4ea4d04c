package kz.bagdar.programme.version;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/versions")
@Tag(name = "Programme")
@RunOnVirtualThread
class VersionResource {

    @Inject
    Versions versions;

    @Inject
    Publishing publishing;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listVersions", summary = "The publications of a programme, newest first")
    public Page<VersionView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return versions.page(seminarId, query);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.NOTHING_TO_PUBLISH, ProblemType.STALE_REVISION})
    @Operation(
            operationId = "publishVersion",
            summary = "Publish the programme as it stands; those whose part moved or is called off are mailed")
    public RestResponse<VersionView> publish(
            String seminarId,
            @Parameter(
                            description =
                                    "The ETag of the draft changes that you looked at; missing publishes whatever they are")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull CreateVersion request) {
        DraftTag lookedAt = ifMatch == null ? null : DraftTag.of(ifMatch);
        return Answers.created(uri, publishing.publish(seminarId, request.note(), lookedAt), VersionView::number);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getVersion", summary = "Read a programme as it was published")
    public VersionContent get(String seminarId, int number) {
        return versions.get(seminarId, number);
    }

    @GET
    @Path("/{number}/changes")
    @Operation(operationId = "getVersionChanges", summary = "Compare a published programme with an earlier one")
    public ProgrammeChanges changes(
            String seminarId,
            int number,
            @Parameter(description = "The number of the earlier version, 0 for none at all; missing is the one before")
                    @QueryParam("since")
                    Integer since) {
        return versions.changes(seminarId, number, since);
    }
}
