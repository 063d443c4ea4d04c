package kz.bagdar.division.companions;

import static kz.bagdar.identity.Permissions.DIVISIONS_READ;
import static kz.bagdar.identity.Permissions.DIVISIONS_WRITE;

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

@Path("/seminars/{seminarId}/companions")
@Tag(name = "Division")
@RunOnVirtualThread
class CompanionsResource {

    @Inject
    CompanionDemands companions;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(operationId = "listCompanions", summary = "Who must travel in one group, and who must not")
    public Page<CompanionsView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return companions.page(seminarId, query);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "createCompanions",
            summary = "Bind people to one another in every division from now on, or keep them apart")
    public RestResponse<CompanionsView> create(String seminarId, @Valid @NotNull WriteCompanions request) {
        return Answers.created(uri, companions.create(seminarId, request), CompanionsView::id);
    }

    @PUT
    @Path("/{companionsId}")
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateCompanions", summary = "Change who is bound to whom, and how")
    public CompanionsView update(
            String seminarId,
            UUID companionsId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteCompanions request) {
        return companions.update(seminarId, companionsId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{companionsId}")
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteCompanions", summary = "Bind these people no longer")
    public void delete(String seminarId, UUID companionsId, @HeaderParam("If-Match") String ifMatch) {
        companions.delete(seminarId, companionsId, IfMatch.of(ifMatch));
    }
}
