package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes stages over the API, each at the end of its seminar. */
public final class AStage {

    private final Map<String, Object> fields = new HashMap<>();

    private AStage() {
        fields.put("name", inAll("General session"));
        fields.put("place", inAll("Palace of Schoolchildren"));
    }

    public static AStage aStage() {
        return new AStage();
    }

    public AStage with(String field, Object value) {
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
                .post("/seminars/" + seminarId + "/stages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
