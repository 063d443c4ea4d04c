package kz.bagdar.seminar.stage;

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

@Path("/seminars/{seminarId}/stages")
@Tag(name = "Programme")
@RunOnVirtualThread
class StageResource {

    @Inject
    Stages stages;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listStages", summary = "The stages of a seminar")
    public Page<StageView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return stages.page(seminarId, query);
    }

    @GET
    @Path("/{stageId}")
    @Operation(operationId = "getStage", summary = "Read a stage")
    public StageView get(String seminarId, UUID stageId) {
        return stages.get(seminarId, stageId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createStage", summary = "Add a stage")
    public RestResponse<StageView> create(String seminarId, @Valid @NotNull WriteStage request) {
        return Answers.created(uri, stages.create(seminarId, request), StageView::id);
    }

    @PUT
    @Path("/{stageId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateStage", summary = "Replace what is said of a stage")
    public StageView update(
            String seminarId,
            UUID stageId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteStage request) {
        return stages.update(seminarId, stageId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{stageId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.IN_USE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "deleteStage", summary = "Delete a stage without sessions; those behind it move up")
    public void delete(String seminarId, UUID stageId, @HeaderParam("If-Match") String ifMatch) {
        stages.delete(seminarId, stageId, IfMatch.of(ifMatch));
    }
}
