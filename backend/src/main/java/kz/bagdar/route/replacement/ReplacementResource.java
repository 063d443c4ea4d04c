package kz.bagdar.route.replacement;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/stops/{stopId}/replacements")
@Tag(name = "Routes")
@RunOnVirtualThread
class ReplacementResource {

    @Inject
    Replacements replacements;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "listHostReplacements",
            summary = "Who of the same clusters could host in the place of a stop's organization, the best first")
    public Page<ReplacementView> list(String seminarId, UUID stopId) {
        return new Page<>(replacements.of(seminarId, stopId), null);
    }
}
