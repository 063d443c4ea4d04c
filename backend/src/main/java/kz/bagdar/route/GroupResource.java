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

@Path("/seminars/{seminarId}/groups")
@Tag(name = "Routes")
@RunOnVirtualThread
class GroupResource {

    @Inject
    Groups groups;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listGroups", summary = "The groups of a seminar")
    public Page<GroupView> list(
            String seminarId, @QueryParam("routeId") UUID routeId, @Valid @BeanParam PageQuery query) {
        return groups.page(seminarId, routeId, query);
    }

    @GET
    @Path("/{groupId}")
    @Operation(operationId = "getGroup", summary = "Read a group")
    public GroupView get(String seminarId, UUID groupId) {
        return groups.get(seminarId, groupId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "createGroup", summary = "Add a group")
    public RestResponse<GroupView> create(String seminarId, @Valid @NotNull WriteGroup request) {
        return Answers.created(uri, groups.create(seminarId, request), GroupView::id);
    }

    @PUT
    @Path("/{groupId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "updateGroup", summary = "Replace what is said of a group")
    public GroupView update(
            String seminarId,
            UUID groupId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteGroup request) {
        return groups.update(seminarId, groupId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{groupId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.IN_USE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "deleteGroup", summary = "Delete a group that nobody is in")
    public void delete(String seminarId, UUID groupId, @HeaderParam("If-Match") String ifMatch) {
        groups.delete(seminarId, groupId, IfMatch.of(ifMatch));
    }
}
