package kz.bagdar.seminar.photo;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.transaction.Status;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PhotoTest {

    private String seminar;

    @BeforeEach
    void makeASeminar() {
        seminar = aSeminar().published();
    }

    @ParameterizedTest
    @CsvSource({"red-left.webp, image/webp", "red-left-cmyk.jpg, image/jpeg"})
    void pictureIsKeptSmallAsJpeg(String file, String mediaType) throws IOException {
        String id = send(resource(file), mediaType)
                .statusCode(201)
                .body("width", equalTo(480))
                .body("height", equalTo(320))
                .header("Location", containsString("/api/v1/photos/"))
                .extract()
                .path("id");

        BufferedImage kept = picture(read(id));
        assertEquals(480, kept.getWidth());
        assertReddish(kept, 60, 160);
        assertBluish(kept, 420, 160);
    }

    @Test
    void pictureOfACameraHeldUprightStandsUprightAndTellsNothingElse() throws Exception {
        byte[] file = resource("turned-with-place.jpg");
        assertTrue(text(file).contains("Sample camera"));

        String id = send(file, "image/jpeg")
                .statusCode(201)
                .body("width", equalTo(320))
                .extract()
                .path("id");

        byte[] kept = read(id);
        assertFalse(text(kept).contains("Exif"));
        assertTrue(ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept))
                .getDirectoriesOfType(ExifDirectoryBase.class)
                .isEmpty());
        BufferedImage picture = picture(kept);
        assertReddish(picture, 160, 60);
        assertBluish(picture, 160, 420);
    }

    @Test
    void whatIsTransparentBecomesWhiteAndASmallPictureStaysSmall() throws IOException {
        byte[] transparent = png(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB));

        String id = send(transparent, "image/png")
                .statusCode(201)
                .body("width", equalTo(40))
                .extract()
                .path("id");

        assertTrue(new Color(picture(read(id)).getRGB(20, 15)).getGreen() > 250);
    }

    @Test
    void fileIsReadAsWhatItIsAndNotAsWhatItIsCalled() throws IOException {
        send(resource("red-left.webp"), "image/jpeg").statusCode(201);
        send("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "image/png")
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:image-rejected"))
                .body("detail", containsString("not a JPEG"));
        send(gif(), "image/png").statusCode(422).body("detail", containsString("not a JPEG"));
        send("anything".getBytes(StandardCharsets.UTF_8), "image/svg+xml").statusCode(415);
        byte[] whole = resource("turned-with-place.jpg");
        send(Arrays.copyOf(whole, 600), "image/jpeg").statusCode(422).body("detail", containsString("damaged"));
        send(new byte[0], "image/jpeg").statusCode(422);
    }

    @Test
    void pictureThatWouldFillTheMemoryIsRefusedBeforeItIsRead() {
        send(pngOf(60_000, 60_000), "image/png").statusCode(422).body("detail", containsString("50 million pixels"));
        send(new byte[10 * 1024 * 1024 + 1], "image/jpeg").statusCode(413);
    }

    @Test
    void pictureIsReadWithoutATransactionThatOthersWouldWaitFor() throws IOException {
        AtomicBoolean inTransaction = new AtomicBoolean();
        PictureReader reader = new PictureReader();
        QuarkusMock.installMockForType(
                new PictureReader() {
                    @Override
                    Picture read(byte[] file) {
                        inTransaction.set(
                                inTransaction.get() || QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION);
                        return reader.read(file);
                    }
                },
                PictureReader.class);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            send(asOrganizer().header("Idempotency-Key", key), resource("red-left.webp"), "image/webp")
                    .statusCode(201);
        }

        assertFalse(inTransaction.get());
        send(asOrganizer().header("Idempotency-Key", key), resource("turned-with-place.jpg"), "image/jpeg")
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:idempotency-key-reused"));
    }

    @Test
    void speakerIsShownWithTheirPictureOnceItIsPublished() throws IOException {
        String photo = send(resource("red-left.webp"), "image/webp").extract().path("id");
        String again = send(resource("red-left.webp"), "image/webp").extract().path("id");
        assertEquals(photo, again);
        aSpeaker().with("photoId", photo).in(seminar);

        publish(seminar);

        asPublic().get("/seminars/" + seminar + "/speakers").then().body("items.photoId", contains(photo));
        String tag = asPicture()
                .get("/photos/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .header("ETag");
        asPicture().header("If-None-Match", tag).get("/photos/" + photo).then().statusCode(304);
    }

    @Test
    void speakerTakesOnlyAPictureOfTheirOwnSeminar() throws IOException {
        String photo = send(resource("red-left.webp"), "image/webp").extract().path("id");
        String elsewhere = aSeminar().drafted();

        asOrganizer()
                .body(aSpeaker().with("photoId", photo).body())
                .post("/seminars/" + elsewhere + "/speakers")
                .then()
                .statusCode(422)
                .body("violations.field", contains("photoId"))
                .body("violations.code", contains("unknown-reference"));
        asOrganizer()
                .body(aSpeaker().with("photoId", "<script>").body())
                .post("/seminars/" + seminar + "/speakers")
                .then()
                .statusCode(422)
                .body("violations.code", contains("bad-format"));
    }

    @Test
    void onlyTheTeamSendsPictures() throws IOException {
        byte[] file = resource("red-left.webp");
        send(asPublic(), file, "image/webp").statusCode(401);
        send(asReader(), file, "image/webp").statusCode(403);
        send(with(Tokens.otherOrganizer()), file, "image/webp").statusCode(404);
        asPicture().get("/photos/" + "0".repeat(64)).then().statusCode(404);
        asPicture().get("/photos/..%2Fsecret").then().statusCode(not(equalTo(200)));
    }

    private ValidatableResponse send(byte[] file, String mediaType) {
        return send(asOrganizer(), file, mediaType);
    }

    private ValidatableResponse send(RequestSpecification caller, byte[] file, String mediaType) {
        return caller.contentType(mediaType)
                .body(file)
                .post("/seminars/" + seminar + "/photos")
                .then();
    }

    private static RequestSpecification asPicture() {
        return asPublic().accept("image/*");
    }

    private static byte[] read(String id) {
        return asPicture().get("/photos/" + id).then().statusCode(200).extract().asByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = PhotoTest.class.getResourceAsStream("/photo/" + name)) {
            return file.readAllBytes();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        return written(picture, "png");
    }

    private static byte[] gif() throws IOException {
        return written(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "gif");
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** The head of a PNG of that size, which is all of it that is looked at. */
    private static byte[] pngOf(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(45)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void assertReddish(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        assertTrue(colour.getRed() > colour.getBlue() + 80, colour.toString());
    }

    private static void assertBluish(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        assertTrue(colour.getBlue() > colour.getRed() + 80, colour.toString());
    }
}
