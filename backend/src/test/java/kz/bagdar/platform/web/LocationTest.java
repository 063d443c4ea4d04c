package kz.bagdar.platform.web;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocationTest {

    @ConfigProperty(name = "bagdar.public-url")
    String publicUrl;

    @Test
    void whatWasCreatedIsAtAnAddressThatCallersReachWhateverTheRequestSays() {
        String key = UUID.randomUUID().toString();

        Response created = create(key);
        Response replayed = create(key);

        String id = created.path("id");
        assertEquals(publicUrl + "/api/v1/organizations/" + id, created.header("Location"));
        assertEquals(created.header("Location"), replayed.header("Location"));
        asPublic().get("/organizations/" + id).then().statusCode(200);
    }

    private static Response create(String key) {
        return asOrganizer()
                .header("Idempotency-Key", key)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "another.example")
                .body(Map.of("kind", "SCHOOL", "name", inAll("A school")))
                .post("/organizations");
    }
}
