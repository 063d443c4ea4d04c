package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes sessions over the API, each at the end of its stage. */
public final class ASession {

    private final Map<String, Object> fields = new HashMap<>();

    private ASession() {
        fields.put("kind", "SPEECH");
        fields.put("title", inAll("The development of education"));
        fields.put("startsAt", "2019-02-14T09:00:00+06:00");
        fields.put("endsAt", "2019-02-14T09:30:00+06:00");
    }

    public static ASession aSession() {
        return new ASession();
    }

    public ASession with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, in a seminar of {@link Tokens#organizer()}. */
    public String in(String seminarId, String stageId) {
        fields.put("stageId", stageId);
        return asOrganizer()
                .body(fields)
                .post("/seminars/" + seminarId + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
