package kz.bagdar.programme.clash;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/clashes")
@Tag(name = "Programme")
@RunOnVirtualThread
class ClashResource {

    @Inject
    Clashes clashes;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "listClashes",
            summary = "What is wanted twice at once in the programme, and what lies outside its hours; 1000 at most")
    public Page<Clash> list(String seminarId) {
        return clashes.of(seminarId);
    }
}
