package kz.bagdar.press;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/press-releases")
@Tag(name = "Press")
@RunOnVirtualThread
class PressReleaseResource {

    private static final String SHOWN = "Shows the seminar's team, too, what everyone else sees";

    @Inject
    PressReleases releases;

    @Inject
    ReleasePublishing publishing;

    @Inject
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listPressReleases",
            summary = "The press release of a seminar, of which there is one at most")
    public Page<ReleaseView> list(
            String seminarId, @Parameter(description = SHOWN) @QueryParam("version") ShownEdition version) {
        return releases.list(seminarId, version == ShownEdition.published);
    }

    @GET
    @Path("/{releaseId}")
    @Operation(
            operationId = "getPressRelease",
            summary = "Read a press release: as last published, or to the seminar's team as it is worked on")
    public RestResponse<ReleaseView> get(
            String seminarId,
            UUID releaseId,
            @Parameter(description = SHOWN) @QueryParam("version") ShownEdition version) {
        return TaggedByContent.ok(releases.get(seminarId, releaseId, version == ShownEdition.published));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "createPressRelease", summary = "Write the press release of a seminar from its data")
    public RestResponse<ReleaseView> create(String seminarId) {
        return Answers.created(uri, releases.create(seminarId), ReleaseView::id);
    }

    @PUT
    @Path("/{releaseId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updatePressRelease", summary = "Edit, hide, order and add sections")
    public ReleaseView update(
            String seminarId,
            UUID releaseId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteRelease request) {
        return releases.update(seminarId, releaseId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{releaseId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deletePressRelease", summary = "Delete a release that was never published")
    public void delete(String seminarId, UUID releaseId, @HeaderParam("If-Match") String ifMatch) {
        releases.delete(seminarId, releaseId, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{releaseId}/regeneration")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "regeneratePressRelease",
            summary =
                    "Write the release anew from the data; edits are kept, and what contradicts the data is pointed out")
    public RestResponse<ReleaseView> regenerate(
            String seminarId, UUID releaseId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(releases.regenerate(seminarId, releaseId, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{releaseId}/withdrawal")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "withdrawPressRelease", summary = "Take a published release back from its readers")
    public RestResponse<ReleaseView> withdraw(
            String seminarId, UUID releaseId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(releases.withdraw(seminarId, releaseId, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{releaseId}/versions")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.NOTHING_TO_PUBLISH})
    @Operation(
            operationId = "publishPressRelease",
            summary =
                    "Publish a release as it is worked on; of draft changes of the programme, readers learn by it too")
    public RestResponse<ReleaseVersionView> publish(
            String seminarId,
            UUID releaseId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PublishRelease request) {
        return Answers.created(
                uri,
                publishing.publish(seminarId, releaseId, IfMatch.of(ifMatch), request.note()),
                ReleaseVersionView::number);
    }

    @GET
    @Path("/{releaseId}/versions")
    @Operation(operationId = "listReleaseVersions", summary = "The publications of a release, newest first")
    public Page<ReleaseVersionView> versions(String seminarId, UUID releaseId, @Valid @BeanParam PageQuery query) {
        return publishing.page(seminarId, releaseId, query);
    }

    @GET
    @Path("/{releaseId}/versions/{number}")
    @Operation(operationId = "getReleaseVersion", summary = "Read a release as it was published")
    public ReleaseVersionView version(String seminarId, UUID releaseId, int number) {
        return publishing.get(seminarId, releaseId, number);
    }
}
