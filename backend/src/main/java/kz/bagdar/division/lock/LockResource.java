package kz.bagdar.division.lock;

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

@Path("/seminars/{seminarId}/locks")
@Tag(name = "Division")
@RunOnVirtualThread
class LockResource {

    @Inject
    Locks locks;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(operationId = "listLocks", summary = "Who is fixed to a group")
    public Page<LockView> list(
            String seminarId, @QueryParam("registrationId") UUID registrationId, @Valid @BeanParam PageQuery query) {
        return locks.page(seminarId, registrationId, query);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "createLock", summary = "Fix a person to a group in every division from now on")
    public RestResponse<LockView> create(String seminarId, @Valid @NotNull CreateLock request) {
        return Answers.created(uri, locks.create(seminarId, request), LockView::id);
    }

    @DELETE
    @Path("/{lockId}")
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteLock", summary = "Leave a person to the division again")
    public void delete(String seminarId, UUID lockId, @HeaderParam("If-Match") String ifMatch) {
        locks.delete(seminarId, lockId, IfMatch.of(ifMatch));
    }
}
