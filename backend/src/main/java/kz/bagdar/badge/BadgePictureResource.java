package kz.bagdar.badge;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/registrations/{registrationId}/badge.png")
@Tag(name = "Badges")
@RunOnVirtualThread
class BadgePictureResource {

    @Inject
    Badges badges;

    @GET
    @Produces("image/png")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getBadgePicture", summary = "How one person's badge will look")
    public byte[] picture(String seminarId, UUID registrationId, @BeanParam BadgeLook look) {
        return badges.picture(seminarId, registrationId, look.layout, look.guise());
    }
}
