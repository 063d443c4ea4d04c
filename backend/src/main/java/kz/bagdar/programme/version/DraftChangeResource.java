package kz.bagdar.programme.version;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
    public RestResponse<ProgrammeChanges> get(String seminarId) {
        DraftChanges draft = versions.draftChanges(seminarId);
        return RestResponse.ResponseBuilder.ok(draft.changes())
                .header(HttpHeaders.ETAG, draft.tag().etag())
                .build();
    }
}
