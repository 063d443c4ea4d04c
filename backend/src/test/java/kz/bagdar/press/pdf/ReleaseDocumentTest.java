package kz.bagdar.press.pdf;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseDocumentTest {

    private APressRelease release;
    private String pdf;
    private String card;

    @BeforeEach
    void publishARelease() {
        release = APressRelease.of(aSeminar()
                .with("slug", "s-" + System.nanoTime())
                .with("purpose", inAll("To share experience"))
                .published());
        release.edit("purpose", "edited", Map.of("en", "<p>To <em>share</em> <a href=\"https://edu.kz\">it</a></p>"));
        release.publish();
        pdf = "/api/v1" + release.address() + "/pdf";
        card = "/api/v1" + release.address() + "/card.png";
    }

    @Test
    void releaseIsPrintedOnA4WithPageNumbersInTheLanguageAskedFor() throws IOException {
        Response answer = given().get(pdf + "?lang=en");

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("-en.pdf"));
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Press release") && text.contains("A seminar"), text);
            assertTrue(text.contains("To share it") && text.contains("1 / 1"), text);
            assertEquals(595, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals("A seminar", document.getDocumentInformation().getTitle());
        }
        try (PDDocument document = Loader.loadPDF(given().get(pdf).asByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Баспасөз хабарламасы"));
        }
    }

    @Test
    void cardIsAPictureInBagdarsColours() throws IOException {
        Response answer = given().get(card + "?lang=ru");
        answer.then().statusCode(200).contentType("image/png");

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));

        assertEquals(1200, picture.getWidth());
        assertEquals(630, picture.getHeight());
        assertEquals(new Color(0x0f, 0x5f, 0x5e), new Color(picture.getRGB(600, 20)));
    }

    @Test
    void venueThatIsALongLinkIsCutOnTheCard() throws IOException {
        String link = "https://meet.example/" + "a".repeat(200);
        APressRelease online =
                APressRelease.publishedOf(aSeminar().with("venue", inAll(link)).published());

        Response answer = given().get("/api/v1" + online.address() + "/card.png");

        answer.then().statusCode(200);
        assertEquals(1200, ImageIO.read(answer.asInputStream()).getWidth());
    }

    @Test
    void repeatedReadIsNotModifiedUntilTheReleaseIs() {
        for (String address : new String[] {pdf, card}) {
            String etag = given().get(address).header("ETag");
            given().header("If-None-Match", etag).get(address).then().statusCode(304);
        }
        String etag = given().get(pdf).header("ETag");
        release.edit("lead", "edited", inAll("<p>Come</p>"));
        given().header("If-None-Match", etag).get(pdf).then().statusCode(304);
        release.publish();
        given().header("If-None-Match", etag).get(pdf).then().statusCode(200);
    }

    @Test
    void draftIsPrintedForTheTeamAlone() throws IOException {
        release.edit("lead", "edited", Map.of("en", "<p>Still secret</p>"));
        String draft = pdf + "?lang=en&version=draft";

        given().get(draft).then().statusCode(404);
        as(Tokens.otherOrganizer()).get(draft).then().statusCode(404);
        try (PDDocument document =
                Loader.loadPDF(as(Tokens.organizer()).get(draft).asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Still secret") && text.contains("Draft, not published"), text);
        }
        try (PDDocument document = Loader.loadPDF(given().get(pdf + "?lang=en").asByteArray())) {
            assertFalse(new PDFTextStripper().getText(document).contains("secret"));
        }
    }

    @Test
    void withdrawnReleaseAndWrongParametersAreRefused() {
        given().get(pdf + "?lang=de")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:invalid-parameter"));
        given().get(pdf + "?version=old").then().statusCode(400);
        given().accept("application/json").get(pdf).then().statusCode(406);

        release.withdraw();

        given().get(pdf).then().statusCode(404);
        given().get(card).then().statusCode(404);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
