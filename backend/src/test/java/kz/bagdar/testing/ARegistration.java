package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asPublic;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers people with valid, unsurprising values over the API, each with an e-mail of their own, as the public. */
public final class ARegistration {

    private final Map<String, Object> fields = new HashMap<>();

    private ARegistration() {
        fields.put("fullName", "Айгүл Серікова");
        fields.put("email", "p-" + UUID.randomUUID() + "@mail.example");
        fields.put("regionCode", "KZ-11");
        fields.put("language", "kk");
        fields.put("stepFreeAccess", false);
        fields.put("consent", true);
    }

    /**
     * What the person was told.
     *
     * @param token of the personal link
     */
    public record Registered(String id, String status, String token, String link) {}

    public static ARegistration aRegistration() {
        return new ARegistration();
    }

    public ARegistration with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public ARegistration named(String fullName) {
        return with("fullName", fullName);
    }

    /** @param routeIds the dearest first */
    public ARegistration preferring(String... routeIds) {
        return with("preferences", List.of(routeIds));
    }

    /** @param clusterIds the dearest first */
    public ARegistration wishing(String... clusterIds) {
        return with("clusterWishes", List.of(clusterIds));
    }

    /** What to send to register. */
    public Map<String, Object> body() {
        return fields;
    }

    /** What to send to change the registration. */
    public Map<String, Object> update() {
        Map<String, Object> update = new HashMap<>(fields);
        update.remove("consent");
        return update;
    }

    /** Registers a person who was registered before, whose link is mailed and not shown. */
    public void again(String seminarId) {
        asPublic()
                .body(fields)
                .post("/seminars/" + seminarId + "/registrations")
                .then()
                .statusCode(200);
    }

    public Registered in(String seminarId) {
        JsonPath receipt = asPublic()
                .body(fields)
                .post("/seminars/" + seminarId + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Registered(
                receipt.getString("registrationId"),
                receipt.getString("status"),
                receipt.getString("token"),
                receipt.getString("link"));
    }
}
