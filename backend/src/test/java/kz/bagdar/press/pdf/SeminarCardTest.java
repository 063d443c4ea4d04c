package kz.bagdar.press.pdf;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeminarCardTest {

    @Test
    void seminarHasAPictureThatShowsWhatWasPublished() throws IOException {
        ASeminar fields = aSeminar().with("venue", inAll("Palace of Schoolchildren"));
        String seminar = fields.published();
        byte[] before = card(seminar).asByteArray();
        BufferedImage picture = ImageIO.read(card(seminar).asInputStream());
        assertEquals(1200, picture.getWidth());
        assertEquals(630, picture.getHeight());

        atPresent("/seminars/" + seminar)
                .body(fields.with("venue", inAll("House of Friendship")).body())
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);

        assertArrayEquals(before, card(seminar).asByteArray());
        ASeminar.publish(seminar);
        assertFalse(Arrays.equals(before, card(seminar).asByteArray()));
    }

    @Test
    void draftHasNoneAndARepeatedReadIsNotModified() {
        card(aSeminar().drafted()).then().statusCode(404);
        String seminar = aSeminar().published();
        String etag = card(seminar).header("ETag");

        given().header("If-None-Match", etag).get(address(seminar)).then().statusCode(304);
    }

    private static Response card(String seminar) {
        return given().get(address(seminar));
    }

    private static String address(String seminar) {
        return "/api/v1/seminars/" + seminar + "/card.png?lang=ru";
    }
}
