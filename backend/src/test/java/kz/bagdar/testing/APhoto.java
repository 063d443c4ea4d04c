package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Sends in pictures over the API. */
public final class APhoto {

    private final int width;

    private APhoto(int width) {
        this.width = width;
    }

    /** @param width in pixels; pictures of different widths are different ones */
    public static APhoto aPhoto(int width) {
        return new APhoto(width);
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String in(String seminarId) {
        return asOrganizer()
                .contentType("image/png")
                .body(png())
                .post("/seminars/" + seminarId + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
