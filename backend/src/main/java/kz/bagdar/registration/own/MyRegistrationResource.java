package kz.bagdar.registration.own;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.identity.Permissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-registration")
@Tag(name = "Registrations")
@RunOnVirtualThread
class MyRegistrationResource {

    @Inject
    MyRegistrations registrations;

    @GET
    @PermissionsAllowed(Permissions.REGISTRATIONS_OWN)
    @Operation(operationId = "getMyRegistration", summary = "Read the registration that the caller's link belongs to")
    public MyRegistration get() {
        return registrations.get();
    }
}
