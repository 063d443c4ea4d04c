package kz.bagdar.identity.account;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the accounts in Keycloak is shown, and what that costs; who is found is in {@link InvitationTest}. */
@QuarkusTest
class PeopleTest {

    @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url")
    String keycloak;

    @Test
    void aClientFindsNobody() {
        with(Tokens.client("a-department", "team:write"))
                .get("/people?q=sample")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=e", "?q=%20e%20", "?q=%20%20"})
    void fewerThanTwoCharactersFindNobody(String search) {
        haveAccount("e-" + UUID.randomUUID() + "@sample.example");
        int before = requestsToKeycloak();

        asOrganizer()
                .urlEncodingEnabled(false)
                .get("/people" + search)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        assertEquals(before + 1, requestsToKeycloak(), "Keycloak is not asked but for the count");
    }

    @Test
    void findingManyAsksKeycloakNoMoreThanFindingOne() {
        String family = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            haveAccount(i + "-" + family + "@sample.example");
        }
        asOrganizer().get("/people?q=0-" + family).then().body("items", hasSize(1));

        int before = requestsToKeycloak();
        asOrganizer().get("/people?q=0-" + family).then().body("items", hasSize(1));
        int forOne = requestsToKeycloak() - before;
        before = requestsToKeycloak();
        asOrganizer().get("/people?q=" + family).then().body("items", hasSize(5));
        int forFive = requestsToKeycloak() - before;

        assertEquals(forOne, forFive);
    }

    private int requestsToKeycloak() {
        return given().baseUri(keycloak)
                .get("/admin/realms/bagdar/requests")
                .jsonPath()
                .getInt("count");
    }

    private void haveAccount(String address) {
        given().baseUri(keycloak)
                .contentType("application/json")
                .body(Map.of("username", address, "email", address, "emailVerified", true))
                .post("/admin/realms/bagdar/users")
                .then()
                .statusCode(201);
    }
}
