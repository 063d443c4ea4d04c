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

@Path("/seminars/{seminarId}/routes")
@Tag(name = "Routes")
@RunOnVirtualThread
class RouteResource {

    @Inject
    Routes routes;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listRoutes", summary = "The routes of a seminar")
    public Page<RouteView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return routes.page(seminarId, query);
    }

    @GET
    @Path("/{routeId}")
    @Operation(operationId = "getRoute", summary = "Read a route")
    public RouteView get(String seminarId, UUID routeId) {
        return routes.get(seminarId, routeId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "createRoute", summary = "Add a route")
    public RestResponse<RouteView> create(String seminarId, @Valid @NotNull WriteRoute request) {
        return Answers.created(uri, routes.create(seminarId, request), RouteView::id);
    }

    @PUT
    @Path("/{routeId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "updateRoute", summary = "Replace what is said of a route")
    public RouteView update(
            String seminarId,
            UUID routeId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteRoute request) {
        return routes.update(seminarId, routeId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{routeId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.IN_USE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "deleteRoute", summary = "Delete a route without stops and groups")
    public void delete(String seminarId, UUID routeId, @HeaderParam("If-Match") String ifMatch) {
        routes.delete(seminarId, routeId, IfMatch.of(ifMatch));
    }
}
