package kz.bagdar.registration.exchange;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;

/** Sends files of people in and has them written, as an organizer does. */
@ApplicationScoped
public class ImportApi {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DueJobs due;

    static String address(String seminar) {
        return "/seminars/" + seminar + "/registration-imports";
    }

    static ValidatableResponse send(RequestSpecification caller, String seminar, String type, byte[] file) {
        return caller.contentType(type)
                .queryParam("fileName", "тізім")
                .body(file)
                .post(address(seminar))
                .then();
    }

    public String csv(String seminar, String... lines) {
        return send(asOrganizer(), seminar, "text/csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse tryOut(String seminar, String id) {
        asOrganizer().post(address(seminar) + "/" + id + "/trial").then().statusCode(200);
        return finish(seminar, id);
    }

    public ValidatableResponse run(String seminar, String id, boolean skipFaulty, boolean updateChanged) {
        asOrganizer()
                .body(Map.of("skipFaulty", skipFaulty, "updateChanged", updateChanged))
                .post(address(seminar) + "/" + id + "/run")
                .then()
                .statusCode(200);
        return finish(seminar, id);
    }

    ValidatableResponse readAs(String seminar, String id, String... fields) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (String field : fields) {
            columns.add(field == null ? Map.of() : Map.of("field", field));
        }
        String address = address(seminar) + "/" + id;
        return atPresent(address)
                .contentType(ContentType.JSON)
                .body(Map.of("columns", columns, "language", "ru"))
                .put(address)
                .then();
    }

    private ValidatableResponse finish(String seminar, String id) {
        String address = address(seminar) + "/" + id;
        due.run(UUID.fromString(asOrganizer().get(address).path("job.id")));
        return asOrganizer().get(address).then().statusCode(200);
    }
}
