package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asPublic;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens delegations with valid, unsurprising values over the API, each with a contact of its own, as the public. */
public final class ADelegation {

    private final Map<String, Object> fields = new HashMap<>();

    private ADelegation() {
        fields.put("name", "Ақмола облысының делегациясы");
        fields.put("regionCode", "KZ-11");
        fields.put("contactName", "Гүлнар Әбенова");
        fields.put("contactEmail", "c-" + UUID.randomUUID() + "@mail.example");
        fields.put("language", "kk");
        fields.put("consent", true);
    }

    /**
     * What the contact was told.
     *
     * @param token of the contact's link
     */
    public record Opened(String seminarId, String id, String token, String link) {

        /** Registers people with it as its contact does; what became of each. */
        public JsonPath add(List<Map<String, Object>> members) {
            return Api.asParticipant(token)
                    .body(Map.of("members", members, "consent", true))
                    .post(path() + "/members")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        /** Registers one person with it; the id of the registration. */
        public String addOne(Map<String, Object> member) {
            return add(List.of(member)).getString("outcomes[0].registrationId");
        }

        /** Its address below the API. */
        public String path() {
            return "/seminars/" + seminarId + "/delegations/" + id;
        }
    }

    /** What a contact says of one person, who has an e-mail of their own. */
    public static Map<String, Object> aMember() {
        Map<String, Object> member = new HashMap<>();
        member.put("fullName", "Марат Оспанов");
        member.put("email", "m-" + UUID.randomUUID() + "@mail.example");
        return member;
    }

    public static ADelegation aDelegation() {
        return new ADelegation();
    }

    public ADelegation with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public ADelegation named(String name) {
        return with("name", name);
    }

    public ADelegation ofContact(String email) {
        return with("contactEmail", email);
    }

    /** What to send to open it. */
    public Map<String, Object> body() {
        return fields;
    }

    /** What to send to change it. */
    public Map<String, Object> update() {
        Map<String, Object> update = new HashMap<>(fields);
        update.remove("consent");
        return update;
    }

    public Opened in(String seminarId) {
        JsonPath receipt = asPublic()
                .body(fields)
                .post("/seminars/" + seminarId + "/delegations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Opened(
                seminarId, receipt.getString("delegationId"), receipt.getString("token"), receipt.getString("link"));
    }
}
