package kz.bagdar.testing;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.with;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.identity.account.AccountsMade;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who speaks for an organization, with an account of their own.
 *
 * @param subject of the account
 */
public record ACoordinator(String email, String subject) {

    /** Added by {@link Tokens#organizer()}. */
    public static ACoordinator of(String organizationId) {
        return of(organizationId, asOrganizer());
    }

    public static ACoordinator of(String organizationId, RequestSpecification sponsor) {
        String email = "host-" + UUID.randomUUID() + "@sample.example";
        add(organizationId, sponsor, email).statusCode(201);
        CDI.current().select(AccountsMade.class).get().now();
        return new ACoordinator(email, subjectOf(email));
    }

    public static ValidatableResponse add(String organizationId, RequestSpecification sponsor, String email) {
        return sponsor.body(Map.of("email", email, "name", "Gulnar Abenova"))
                .post("/organizations/" + organizationId + "/coordinators")
                .then();
    }

    public String token() {
        return Tokens.person(subject, "host");
    }

    public RequestSpecification asking() {
        return with(token());
    }

    private static String subjectOf(String email) {
        return given().baseUri(
                        ConfigProvider.getConfig().getValue("quarkus.keycloak.admin-client.server-url", String.class))
                .queryParam("email", email)
                .get("/admin/realms/bagdar/users")
                .jsonPath()
                .getString("[0].id");
    }
}
