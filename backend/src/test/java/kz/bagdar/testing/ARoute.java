package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes routes with valid, unsurprising values over the API. The first is number 1; others need {@link #numbered}. */
public final class ARoute {

    private final Map<String, Object> fields = new HashMap<>();

    private ARoute() {
        fields.put("number", 1);
        fields.put("name", inAll("A route"));
    }

    public static ARoute aRoute() {
        return new ARoute();
    }

    public ARoute with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public ARoute numbered(int number) {
        return with("number", number);
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String in(String seminarId) {
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/routes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
