package kz.bagdar.registration.own;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.identity.Permissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-delegation")
@Tag(name = "Delegations")
@RunOnVirtualThread
class MyDelegationResource {

    @Inject
    MyDelegations delegations;

    @GET
    @PermissionsAllowed(Permissions.DELEGATIONS_OWN)
    @Operation(operationId = "getMyDelegation", summary = "Read the delegation that the caller's link belongs to")
    public MyDelegation get() {
        return delegations.get();
    }
}
