package kz.bagdar.seminar.photo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/photos")
@Tag(name = "Programme")
@RunOnVirtualThread
class PhotoResource {

    // not for ever, though it never changes: a person may want to be seen no longer
    private static final String CACHING = "public, immutable, max-age=604800";

    @Inject
    Photos photos;

    @GET
    @Path("/{photoId}")
    @Produces("image/jpeg")
    @Operation(operationId = "getPhoto", summary = "A picture of a speaker")
    public RestResponse<byte[]> get(@Pattern(regexp = PhotoView.ID) String photoId) {
        return RestResponse.ResponseBuilder.ok(photos.jpeg(photoId))
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .build();
    }
}
