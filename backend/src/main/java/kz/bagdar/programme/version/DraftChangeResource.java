package kz.bagdar.programme.version;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/draft-changes")
@Tag(name = "Programme")
@RunOnVirtualThread
class DraftChangeResource {

    @Inject
    Versions versions;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "getDraftChanges",
            summary = "What publishing now would change, and how many people it would tell")
    public ProgrammeChanges get(String seminarId) {
        return versions.draftChanges(seminarId);
    }
}
