package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes quotas over the API, of the region of {@link ARegistration} unless something else is said. */
public final class AQuota {

    private final Map<String, Object> fields = new HashMap<>();

    private AQuota(Integer capacity) {
        fields.put("name", inAll("A quota"));
        fields.put("capacity", capacity);
        fields.put("regionCodes", List.of("KZ-11"));
    }

    public static AQuota aQuota(int capacity) {
        return new AQuota(capacity);
    }

    public static AQuota anUnlimitedQuota() {
        return new AQuota(null);
    }

    public AQuota with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public AQuota ofRegions(String... codes) {
        return with("regionCodes", List.of(codes));
    }

    /** Instead of the region. */
    public AQuota ofRoute(String id) {
        return ofRegions().with("routeIds", List.of(id));
    }

    /** Instead of the region. */
    public AQuota ofCategory(String code) {
        return ofRegions().with("categoryCodes", List.of(code));
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String in(String seminarId) {
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/quotas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Puts this in the place of another. */
    public void insteadOf(String seminarId, String id) {
        String address = "/seminars/" + seminarId + "/quotas/" + id;
        atPresent(address).body(fields).put(address).then().statusCode(200);
    }
}
