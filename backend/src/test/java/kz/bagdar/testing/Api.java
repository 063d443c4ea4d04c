package kz.bagdar.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Requests of the several kinds of callers. */
public final class Api {

    private Api() {}

    public static RequestSpecification asPublic() {
        return given().basePath("/api/v1").accept("application/json").contentType("application/json");
    }

    public static RequestSpecification with(String token) {
        return asPublic().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification asAdministrator() {
        return with(Tokens.administrator());
    }

    public static RequestSpecification asOrganizer() {
        return with(Tokens.organizer());
    }

    /** An organizer's request that carries the present revision of what is at an address. */
    public static RequestSpecification atPresent(String address) {
        return asOrganizer().header("If-Match", asOrganizer().get(address).header("ETag"));
    }

    public static RequestSpecification asReader() {
        return with(Tokens.reader());
    }

    public static RequestSpecification asParticipant(String linkToken) {
        return asPublic().header("Authorization", "Link " + linkToken);
    }

    /** A text that is the same but for a mark of the language. */
    public static Map<String, String> inAll(String text) {
        return Map.of("kk", text + " (kk)", "ru", text + " (ru)", "en", text);
    }
}
