package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes seminars with valid, unsurprising values over the API, as the organizer {@link Tokens#organizer()}. */
public final class ASeminar {

    private final Map<String, Object> fields = new HashMap<>();

    private ASeminar() {
        fields.put("slug", "s-" + UUID.randomUUID());
        fields.put("title", inAll("A seminar"));
        fields.put("level", "REPUBLICAN");
        fields.put("startsOn", "2019-02-14");
        fields.put("endsOn", "2019-02-14");
        fields.put("opensAt", "09:00");
        fields.put("closesAt", "18:00");
        fields.put("timeZone", "Asia/Almaty");
        fields.put("waitingList", true);
        fields.put("sampleData", true);
        fields.put("organizerIds", List.of());
        fields.put("categories", new ArrayList<>());
    }

    public static ASeminar aSeminar() {
        return new ASeminar();
    }

    public ASeminar with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public ASeminar withCapacity(int capacity) {
        return with("capacity", capacity);
    }

    public ASeminar withoutWaitingList() {
        return with("waitingList", false);
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id, as a draft. */
    public String drafted() {
        return asOrganizer()
                .body(fields)
                .post("/seminars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String published() {
        return moved("PUBLISHED");
    }

    public String openForRegistration() {
        return moved("PUBLISHED", "REGISTRATION_OPEN");
    }

    private String moved(String... lifecycles) {
        String id = drafted();
        for (String to : lifecycles) {
            move(id, to);
        }
        return id;
    }

    /** Makes what the seminar has become what everyone sees, as an organizer does; 409 is that it is already. */
    public static void publish(String id) {
        asOrganizer()
                .body(Map.of())
                .post("/seminars/" + id + "/versions")
                .then()
                .statusCode(anyOf(equalTo(201), equalTo(409)));
    }

    public static void move(String id, String to) {
        String etag = asOrganizer().get("/seminars/" + id).header("ETag");
        asOrganizer()
                .header("If-Match", etag)
                .body(Map.of("to", to))
                .post("/seminars/" + id + "/lifecycle")
                .then()
                .statusCode(200);
    }
}
