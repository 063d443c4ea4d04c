package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import java.util.HashMap;
import java.util.Map;

/** Makes clusters with valid, unsurprising values over the API. */
public final class ACluster {

    private final Map<String, Object> fields = new HashMap<>();

    private ACluster() {
        fields.put("name", inAll("Inclusion"));
        fields.put("colour", "#2b8a3e");
    }

    public static ACluster aCluster() {
        return new ACluster();
    }

    public ACluster with(String field, Object value) {
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
                .post("/clusters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
