package kz.bagdar.platform.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferencePageTest {

    private static final Pattern ASSET = Pattern.compile("(?:src|rel=\"stylesheet\" href)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/", "/docs/index.html"})
    void thePageIsThereAndFitsAPhone(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("width=device-width"));
    }

    @Test
    void everyFileOfThePageIsServedFromHere() {
        List<String> assets = ASSET.matcher(given().get("/docs").asString())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertEquals(4, assets.size());
        assets.forEach(asset -> given().get(asset).then().statusCode(200).body(not(emptyString())));
        given().get("/docs/oauth2-redirect.html").then().statusCode(200).contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void theContractIsServedInBothForms(String form) {
        given().queryParam("format", form)
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/" + form)
                .body(containsString("createRegistration"));
    }

    @Test
    void whatIsNotThereIsNotAPage() {
        given().get("/docs/nothing.html").then().statusCode(404);
    }
}
