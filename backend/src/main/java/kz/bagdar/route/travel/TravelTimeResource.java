package kz.bagdar.route.travel;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/travel-times")
@Tag(name = "Routes")
@RunOnVirtualThread
class TravelTimeResource {

    @Inject
    TravelTimes times;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "listTravelTimes",
            summary = "How long it takes from each host, and from the venue, to each other")
    public Page<TravelTimeView> list(
            String seminarId, @BeanParam TravelTimeFilter filter, @Valid @BeanParam PageQuery query) {
        return times.page(seminarId, filter, query);
    }

    @GET
    @Path("/{fromOrganizationId}/{toOrganizationId}")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getTravelTime", summary = "How long it takes from one organization to another")
    public RestResponse<TravelTimeView> get(String seminarId, UUID fromOrganizationId, UUID toOrganizationId) {
        return TaggedByContent.ok(times.get(seminarId, new Way(fromOrganizationId, toOrganizationId)));
    }

    @PUT
    @Path("/{fromOrganizationId}/{toOrganizationId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "updateTravelTime",
            summary = "Say how long a way takes, instead of what is estimated; the way back is another")
    public TravelTimeView update(
            String seminarId,
            UUID fromOrganizationId,
            UUID toOrganizationId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteTravelTime request) {
        return times.enter(seminarId, new Way(fromOrganizationId, toOrganizationId), IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{fromOrganizationId}/{toOrganizationId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteTravelTime", summary = "Leave a way to the estimate again")
    public void delete(
            String seminarId, UUID fromOrganizationId, UUID toOrganizationId, @HeaderParam("If-Match") String ifMatch) {
        times.delete(seminarId, new Way(fromOrganizationId, toOrganizationId), IfMatch.of(ifMatch));
    }
}
