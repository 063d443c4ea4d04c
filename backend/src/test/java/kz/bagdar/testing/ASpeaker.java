package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes speakers with valid, unsurprising values over the API. */
public final class ASpeaker {

    private final Map<String, Object> fields = new HashMap<>();

    private ASpeaker() {
        fields.put("name", inAll("A. Speaker"));
        fields.put("role", inAll("Director"));
    }

    public static ASpeaker aSpeaker() {
        return new ASpeaker();
    }

    public ASpeaker with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String in(String seminarId) {
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/speakers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
