package kz.bagdar.timetable;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.inAll;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.AStop;

/** Plans the visits of a seminar over the API, and does what a replica would do for it. */
final class APlan {

    private final String seminar;
    private final DueJobs due;
    private final Map<String, Object> fields = new HashMap<>();

    private APlan(String seminar, DueJobs due) {
        this.seminar = seminar;
        this.due = due;
        fields.put("timeLimitSeconds", 20);
    }

    static APlan aPlan(String seminar, DueJobs due) {
        return new APlan(seminar, due);
    }

    APlan with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Map<String, Object> body() {
        return fields;
    }

    ValidatableResponse asked() {
        return asOrganizer().body(fields).post(timetables(seminar)).then();
    }

    /** Its id, while nobody has begun to compute it. */
    String queued() {
        return asked().statusCode(201).extract().path("id");
    }

    /** Its id, once it is computed. */
    String computed() {
        String id = queued();
        compute(seminar, id, due);
        return id;
    }

    static void compute(String seminar, String id, DueJobs due) {
        due.run(jobOf(seminar, id));
    }

    static UUID jobOf(String seminar, String id) {
        return UUID.fromString(read(seminar, id).getString("jobId"));
    }

    static String timetables(String seminar) {
        return "/seminars/" + seminar + "/timetables";
    }

    static String address(String seminar, String id) {
        return timetables(seminar) + "/" + id;
    }

    static JsonPath read(String seminar, String id) {
        return asOrganizer()
                .get(address(seminar, id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath visits(String seminar, String id) {
        return asOrganizer()
                .get(address(seminar, id) + "/visits")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A school some way from all others. */
    static String school(int number) {
        return anOrganization()
                .with("name", inAll("School No. " + number))
                .with("latitude", 51.1 + number / 1000.0)
                .with("longitude", 71.4)
                .created();
    }

    /** A route through hosts, with some groups; the first id is the route's, those behind it are the groups'. */
    static List<String> route(String seminar, int number, int groups, AStop... stops) {
        List<String> ids = new ArrayList<>();
        String route = aRoute().numbered(number).in(seminar);
        ids.add(route);
        for (AStop stop : stops) {
            stop.on(seminar, route);
        }
        for (int i = 1; i <= groups; i++) {
            ids.add(aGroup().numbered(i).sized(null, 40).on(seminar, route));
        }
        return ids;
    }

    static AStop at(String organization) {
        return aStop().with("organizationId", organization);
    }
}
