package kz.bagdar.testing;

import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes stops over the API, each at the end of its route and at an organization of its own. */
public final class AStop {

    private final Map<String, Object> fields = new HashMap<>();

    private AStop() {
        fields.put("topics", List.of(inAll("Multilingualism")));
        fields.put("visitMinutes", 60);
        fields.put("opensAt", "10:00");
        fields.put("closesAt", "17:00");
    }

    public static AStop aStop() {
        return new AStop();
    }

    public AStop with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String on(String seminarId, String routeId) {
        fields.put("routeId", routeId);
        fields.computeIfAbsent("organizationId", none -> anOrganization().created());
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/stops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
