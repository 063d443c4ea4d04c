package kz.bagdar.hosting.coordinator;

import static kz.bagdar.identity.Permissions.ORGANIZATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organizations/{organizationId}/coordinators")
@Tag(name = "Hosting")
@RunOnVirtualThread
class CoordinatorResource {

    @Inject
    Coordinators coordinators;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "listCoordinators", summary = "Who speaks for an organization that hosts")
    public Page<CoordinatorView> list(UUID organizationId) {
        return new Page<>(coordinators.list(organizationId), null);
    }

    @GET
    @Path("/{coordinatorId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "getCoordinator", summary = "Read who speaks for an organization")
    public CoordinatorView get(UUID organizationId, UUID coordinatorId) {
        return coordinators.get(organizationId, coordinatorId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Refuses(ProblemType.DUPLICATE)
    @Operation(
            operationId = "addCoordinator",
            summary = "Let somebody speak for an organization: an account is made for them, or theirs is used")
    public RestResponse<CoordinatorView> add(UUID organizationId, @Valid @NotNull CreateCoordinator request) {
        return Answers.created(uri, coordinators.add(organizationId, request), CoordinatorView::id);
    }

    @DELETE
    @Path("/{coordinatorId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "removeCoordinator", summary = "Let somebody speak for an organization no more")
    public void remove(UUID organizationId, UUID coordinatorId, @HeaderParam("If-Match") String ifMatch) {
        coordinators.remove(organizationId, coordinatorId, IfMatch.of(ifMatch));
    }
}
