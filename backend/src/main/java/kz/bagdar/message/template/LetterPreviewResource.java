package kz.bagdar.message.template;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/letter-previews")
@Tag(name = "Messages")
@RunOnVirtualThread
class LetterPreviewResource {

    @Inject
    LetterPreviews previews;

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(
            operationId = "previewLetter",
            summary = "See a letter as one person would get it; nothing is kept or sent")
    public RestResponse<LetterPreview> preview(String seminarId, @Valid @NotNull DraftLetter draft) {
        return RestResponse.ok(previews.preview(seminarId, draft));
    }
}
