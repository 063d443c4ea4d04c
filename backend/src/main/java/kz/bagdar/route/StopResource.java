package kz.bagdar.route;

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
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/stops")
@Tag(name = "Routes")
@RunOnVirtualThread
class StopResource {

    @Inject
    Stops stops;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listStops", summary = "The stops of a seminar")
    public Page<StopView> list(
            String seminarId, @QueryParam("routeId") UUID routeId, @Valid @BeanParam PageQuery query) {
        return stops.page(seminarId, routeId, query);
    }

    @GET
    @Path("/{stopId}")
    @Operation(operationId = "getStop", summary = "Read a stop")
    public StopView get(String seminarId, UUID stopId) {
        return stops.get(seminarId, stopId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createStop", summary = "Add a stop")
    public RestResponse<StopView> create(String seminarId, @Valid @NotNull WriteStop request) {
        return Answers.created(uri, stops.create(seminarId, request), StopView::id);
    }

    @PUT
    @Path("/{stopId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateStop", summary = "Replace what is said of a stop")
    public StopView update(
            String seminarId, UUID stopId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteStop request) {
        return stops.update(seminarId, stopId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{stopId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteStop", summary = "Delete a stop; those behind it move up")
    public void delete(String seminarId, UUID stopId, @HeaderParam("If-Match") String ifMatch) {
        stops.delete(seminarId, stopId, IfMatch.of(ifMatch));
    }
}
