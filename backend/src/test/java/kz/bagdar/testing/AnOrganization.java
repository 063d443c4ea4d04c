package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes organizations with valid, unsurprising values over the API. */
public final class AnOrganization {

    private final Map<String, Object> fields = new HashMap<>();

    private AnOrganization() {
        fields.put("kind", "SCHOOL");
        fields.put("name", inAll("School No. 13"));
        fields.put("regionCode", "KZ-71");
    }

    public static AnOrganization anOrganization() {
        return new AnOrganization();
    }

    public AnOrganization with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** What to send. */
    public Map<String, Object> body() {
        return fields;
    }

    /** Its id. */
    public String created() {
        return asOrganizer()
                .body(fields)
                .post("/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
