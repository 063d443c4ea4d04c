package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;

import java.util.HashMap;
import java.util.Map;

/** Makes groups without bounds over the API. The first on a route is number 1; others need {@link #numbered}. */
public final class AGroup {

    private final Map<String, Object> fields = new HashMap<>();

    private AGroup() {
        fields.put("number", 1);
    }

    public static AGroup aGroup() {
        return new AGroup();
    }

    public AGroup with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public AGroup numbered(int number) {
        return with("number", number);
    }

    /** Either may be null: no bound. */
    public AGroup sized(Integer minSize, Integer maxSize) {
        return with("minSize", minSize).with("maxSize", maxSize);
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String on(String seminarId, String routeId) {
        fields.put("routeId", routeId);
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
