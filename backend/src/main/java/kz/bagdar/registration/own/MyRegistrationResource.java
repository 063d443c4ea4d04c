package kz.bagdar.registration.own;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/my-registration")
@Tag(name = "Registrations")
@RunOnVirtualThread
class MyRegistrationResource {

    @Inject
    MyRegistrations registrations;

    @GET
    @Authenticated
    @SecurityRequirement(name = "participantLink")
    @Operation(operationId = "getMyRegistration", summary = "Read the registration that the caller's link belongs to")
    public MyRegistration get() {
        return registrations.get();
    }
}
