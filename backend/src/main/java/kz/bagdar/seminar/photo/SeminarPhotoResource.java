package kz.bagdar.seminar.photo;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/photos")
@Tag(name = "Programme")
@RunOnVirtualThread
class SeminarPhotoResource {

    @Inject
    Photos photos;

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.IMAGE_REJECTED, ProblemType.UNAVAILABLE})
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @Operation(
            operationId = "addPhoto",
            summary =
                    "Send in a picture of a speaker; it is kept 480 pixels wide or high at most, with nothing but pixels")
    public RestResponse<PhotoView> add(
            String seminarId,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Picture picture) {
        PhotoView photo = photos.add(seminarId, picture);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, photo)
                .header(HttpHeaders.LOCATION, "/api/v1/photos/" + photo.id())
                .build();
    }
}
