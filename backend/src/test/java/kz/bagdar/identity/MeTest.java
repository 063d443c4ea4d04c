package kz.bagdar.identity;

import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeTest {

    @Test
    void thePublicIsNobody() {
        asPublic()
                .get("/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PUBLIC"))
                .body("id", nullValue())
                .body("roles", empty())
                .body("permissions", empty());
    }

    @Test
    void aPersonHasThePermissionsOfTheRole() {
        asReader()
                .get("/me")
                .then()
                .body("kind", equalTo("PERSON"))
                .body("id", equalTo("marat"))
                .body("name", equalTo("Marat"))
                .body("email", equalTo("marat@sample.example"))
                .body("roles", contains("reader"))
                .body(
                        "permissions",
                        containsInAnyOrder("seminars:read", "registrations:read", "divisions:read", "changes:read"));
        asAdministrator().get("/me").then().body("permissions", hasItem("administration:all"));
    }

    @Test
    void aClientHasItsScopesAndNeverAdministration() {
        with(Tokens.client("sample-department", "seminars:read", "administration:all"))
                .get("/me")
                .then()
                .body("kind", equalTo("CLIENT"))
                .body("name", equalTo("sample-department"))
                .body("permissions", contains("seminars:read"));
    }

    @Test
    void aScopeGivesAPersonNothingBeyondTheRole() {
        with(Tokens.personWithScope("marat", "seminars:write organizations:write", "reader"))
                .get("/me")
                .then()
                .body("permissions", not(hasItem("organizations:write")));
    }

    @Test
    void browsersLearnWhereToSignIn() {
        asPublic()
                .get("/config")
                .then()
                .statusCode(200)
                .body("authServerUrl", equalTo("http://127.0.0.1:8180/realms/bagdar"))
                .body("clientId", equalTo("bagdar-spa"))
                .body("languages", contains("kk", "ru", "en"))
                .body("defaultLanguage", equalTo("kk"));
    }
}
