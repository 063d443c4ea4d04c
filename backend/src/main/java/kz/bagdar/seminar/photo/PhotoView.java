package kz.bagdar.seminar.photo;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture that was taken in.
 *
 * @param id by which it is read at {@code /photos/{photoId}} and named as a speaker's {@code photoId}
 * @param width in pixels
 * @param height in pixels
 */
@Schema(name = "Photo")
public record PhotoView(
        @NotNull @Schema(pattern = PhotoView.ID) String id,
        @NotNull int width,
        @NotNull int height) {

    /** SHA-256 of the picture in hexadecimal. */
    public static final String ID = "[0-9a-f]{64}";
}
