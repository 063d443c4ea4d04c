package kz.bagdar.division.own;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.identity.Permissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-registration/assignment")
@Tag(name = "Registrations")
@RunOnVirtualThread
class MyAssignmentResource {

    @Inject
    MyAssignments assignments;

    @GET
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(
            operationId = "getMyAssignment",
            summary = "What the caller asked of the division in force, what came of it, and why not more")
    public MyAssignment get() {
        return assignments.get();
    }
}
