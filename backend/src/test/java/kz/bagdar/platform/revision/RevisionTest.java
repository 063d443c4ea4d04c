package kz.bagdar.platform.revision;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.bagdar.testing.CapturedLog;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevisionTest {

    @Inject
    DataSource database;

    private final String name = "School " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*"})
    void aRepeatedReadIsNotModifiedAndHasNoBody(String ifNoneMatch) {
        String id = create();

        asPublic()
                .header("If-None-Match", ifNoneMatch)
                .get("/organizations/" + id)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
    }

    @Test
    void aReadAfterAWriteIsModified() {
        String id = create();
        put(id, 0, "COLLEGE").then().statusCode(200).header("ETag", "\"1\"");

        asPublic()
                .header("If-None-Match", "\"0\"")
                .get("/organizations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("COLLEGE"));
    }

    @Test
    void aListHasATagOfItsContent() {
        String id = create();
        String list = "/organizations?q=" + name;
        String before = asPublic().get(list).header("ETag");

        asPublic().header("If-None-Match", before).get(list).then().statusCode(304);
        put(id, 0, "COLLEGE");
        Response after = asPublic().header("If-None-Match", before).get(list);

        after.then().statusCode(200).header("ETag", not(equalTo(before)));
        assertNotEquals(
                after.header("ETag"),
                asPublic().get(list + "&lang=kk").header("ETag"),
                "another language, another tag");
    }

    @Test
    void aHeadHasTheTagOfTheGet() {
        String id = create();

        asPublic().head("/organizations/" + id).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void ofTwoWhoWriteAtOnceOneIsToldThatItIsStale() throws Exception {
        String id = create();
        try (CapturedLog log = CapturedLog.open()) {
            CompletableFuture<Response> one;
            CompletableFuture<Response> other;
            try (HeldDatabase held =
                    HeldDatabase.by(database, "select 1 from organization where id = '" + id + "' for update")) {
                one = Parallel.start(() -> put(id, 0, "COLLEGE"));
                other = Parallel.start(() -> put(id, 0, "CENTRE"));
                held.awaitWaiting(2);
            }

            List<Response> answers = List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS));
            assertEquals(
                    List.of(200, 412),
                    answers.stream().map(Response::statusCode).sorted().toList());
            Response refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 412)
                    .findFirst()
                    .orElseThrow();
            refused.then()
                    .contentType("application/problem+json")
                    .header("ETag", "\"1\"")
                    .body("type", equalTo("urn:bagdar:problem:stale-revision"))
                    .body("revision", equalTo(1));
            assertEquals(List.of(), log.complaints());
        }
        asPublic().get("/organizations/" + id).then().header("ETag", "\"1\"");
    }

    /** The adoption of a division puts people in groups: an edit of one of them at that moment stops it. */
    @Test
    void whoIsStoppedByAChangeElsewhereIsNotToldThatOthersRevision() throws Exception {
        String seminar = aSeminar().openForRegistration();
        aGroup().on(seminar, aRoute().in(seminar));
        String person = aRegistration().in(seminar).id();
        String divisions = "/seminars/" + seminar + "/divisions";
        String division = divisions + "/"
                + asOrganizer().body(Map.of()).post(divisions).then().extract().path("id");
        String edit = "update registration set revision = 41 where id = '" + person + "'";
        CompletableFuture<Response> adoption;
        try (HeldDatabase held = HeldDatabase.by(database, edit)) {
            adoption = Parallel.start(() -> atPresent(division).post(division + "/adoption"));
            held.awaitWaiting(1);
            held.commit();
        }

        Response refused = adoption.get(20, TimeUnit.SECONDS);

        refused.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:stale-revision"))
                .body("revision", nullValue())
                .header("ETag", nullValue());
        atPresent(division).post(division + "/adoption").then().statusCode(200);
    }

    @Test
    void ofManyWhoWriteAtOnceNoneIsLost() throws Exception {
        String id = create();
        List<CompletableFuture<Integer>> writers = Stream.generate(() -> Parallel.start(() -> retryUntilWritten(id)))
                .limit(6)
                .toList();

        for (CompletableFuture<Integer> writer : writers) {
            writer.get(30, TimeUnit.SECONDS);
        }

        asPublic().get("/organizations/" + id).then().header("ETag", "\"6\"").body("phone", equalTo("6"));
    }

    /** Reads, adds one, writes; again from the start while somebody else was faster. */
    private int retryUntilWritten(String id) {
        while (true) {
            Response read = asPublic().get("/organizations/" + id);
            int count = read.path("phone") == null ? 0 : Integer.parseInt(read.path("phone"));
            Response written = asOrganizer()
                    .header("If-Match", read.header("ETag"))
                    .body(Map.of("kind", "SCHOOL", "name", inAll(name), "phone", String.valueOf(count + 1)))
                    .put("/organizations/" + id);
            if (written.statusCode() == 200) {
                return count + 1;
            }
            assertEquals(412, written.statusCode());
        }
    }

    private String create() {
        return asOrganizer()
                .body(Map.of("kind", "SCHOOL", "name", inAll(name)))
                .post("/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response put(String id, int revision, String kind) {
        return asOrganizer()
                .header("If-Match", "\"" + revision + "\"")
                .body(Map.of("kind", kind, "name", inAll(name)))
                .put("/organizations/" + id);
    }
}
