package kz.bagdar.hosting;

import static kz.bagdar.identity.Permissions.VISITS_OWN;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kz.bagdar.hosting.answer.StopAnswerView;
import kz.bagdar.hosting.answer.WriteStopAnswer;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import kz.bagdar.route.HostTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/hosted-stops")
@Tag(name = "Hosting")
@RunOnVirtualThread
class HostedStopResource {

    @Inject
    HostedStops stops;

    @GET
    @PermissionsAllowed(VISITS_OWN)
    @Operation(
            operationId = "listHostedStops",
            summary = "The stops at the organizations that the caller speaks for, in seminars that are not over")
    public Page<HostedStopView> list() {
        return new Page<>(stops.list(), null);
    }

    @GET
    @Path("/{stopId}")
    @PermissionsAllowed(VISITS_OWN)
    @Operation(operationId = "getHostedStop", summary = "Read a stop as its host")
    public RestResponse<HostedStopView> get(UUID stopId) {
        return TaggedByContent.ok(stops.get(stopId));
    }

    @PUT
    @Path("/{stopId}")
    @PermissionsAllowed(VISITS_OWN)
    @Operation(operationId = "updateHostedStop", summary = "Replace what the host says of a stop")
    public HostedStopView update(
            UUID stopId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull HostTerms terms) {
        return stops.write(stopId, IfMatch.of(ifMatch), terms);
    }

    @GET
    @Path("/{stopId}/answer")
    @PermissionsAllowed(VISITS_OWN)
    @Operation(operationId = "getHostedStopAnswer", summary = "Read what the host has answered")
    public StopAnswerView answer(UUID stopId) {
        return stops.answer(stopId);
    }

    @PUT
    @Path("/{stopId}/answer")
    @PermissionsAllowed(VISITS_OWN)
    @Operation(operationId = "answerHostedStop", summary = "Confirm or decline the visits at a stop as its host")
    public StopAnswerView answer(
            UUID stopId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteStopAnswer request) {
        return stops.answer(stopId, IfMatch.of(ifMatch), request);
    }

    @GET
    @Path("/{stopId}/people")
    @PermissionsAllowed(VISITS_OWN)
    @Operation(operationId = "listHostedPeople", summary = "Who comes, once people are divided over groups")
    public Page<HostedPersonView> people(
            UUID stopId, @QueryParam("groupId") UUID groupId, @Valid @BeanParam PageQuery query) {
        return stops.people(stopId, groupId, query);
    }
}
