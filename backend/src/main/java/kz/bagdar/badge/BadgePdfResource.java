package kz.bagdar.badge;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/registrations/{registrationId}/badge.pdf")
@Tag(name = "Badges")
@RunOnVirtualThread
class BadgePdfResource {

    @Inject
    Badges badges;

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getBadgePdf", summary = "One person's badge, on the first place of a sheet or on a label")
    public RestResponse<byte[]> pdf(String seminarId, UUID registrationId, @BeanParam BadgeLook look) {
        return RestResponse.ResponseBuilder.ok(badges.pdf(seminarId, registrationId, look.layout, look.guise()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"badge.pdf\"")
                .build();
    }
}
