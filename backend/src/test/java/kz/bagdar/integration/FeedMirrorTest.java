package kz.bagdar.integration;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who follows the feed, stopping anywhere, knows in the end what who reads everything anew finds. */
@QuarkusTest
class FeedMirrorTest {

    @Inject
    DataSource database;

    private final String subject = "mirror-" + UUID.randomUUID();
    private final String token = Tokens.client(subject, "changes:read", "seminars:read");

    @Test
    void mirrorEndsEqualToTheFullStateDeletionOfTheSeminarIncluded() {
        String seminar = seminarOfTheMirror();
        Mirror mirror = new Mirror("&seminarId=" + seminar);
        mirror.read(3);
        String stage = aStage().in(seminar);
        aSession().in(seminar, stage);
        String route = aRoute().in(seminar);
        String group = aGroup().on(seminar, route);
        mirror.read(1);
        delete("/seminars/" + seminar + "/groups/" + group);
        aGroup().on(seminar, route);

        mirror.readOn();
        Set<String> known = mirror.known();
        delete("/seminars/" + seminar);
        mirror.read(2);
        mirror.readOn();

        assertEquals(
                new TreeSet<>(Set.of("seminar 1", "team-member 2", "stage 1", "session 1", "route 1", "group 1")),
                known);
        assertEquals(Set.of(), mirror.known());
        with(token).get("/seminars/" + seminar).then().statusCode(404);
        with(token).get("/seminars/" + seminar + "/history").then().statusCode(404);
    }

    @Test
    void mirrorOfAllSeminarsLearnsOfTheDeletionOfOne() {
        String deleted = seminarOfTheMirror();
        String kept = seminarOfTheMirror();
        Mirror mirror = new Mirror("");
        mirror.readOn();

        delete("/seminars/" + deleted);
        mirror.readOn();

        assertEquals(Set.of(kept), mirror.seminars());
    }

    @Test
    void changesOfADeletedSeminarAreStillItsTeamsAlone() {
        String seminar = seminarOfTheMirror();
        removeFromTeam(seminar, "daniyar");
        asAdministrator()
                .header(
                        "If-Match",
                        asAdministrator().get("/seminars/" + seminar).header("ETag"))
                .delete("/seminars/" + seminar)
                .then()
                .statusCode(204);
        String changes = "/changes?limit=200&seminarId=" + seminar;

        with(token).get(changes).then().statusCode(200).body("items.kind", hasItem("DELETED"));
        with(Tokens.otherOrganizer()).get(changes).then().statusCode(404);
        asOrganizer().get(changes).then().statusCode(404);
        with(Tokens.otherOrganizer())
                .get("/changes?resourceType=seminar&resourceId=" + seminar)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whatIsBeingAddedWhileTheSeminarIsDeletedIsRecordedAsDeletedToo() throws Exception {
        String seminar = seminarOfTheMirror();
        UUID route = UUID.randomUUID();
        String insert = "insert into route (id, revision, seminar_id, number, topics) values ('%s', 0, '%s', 1, '[]')";
        CompletableFuture<Response> deletion;
        try (HeldDatabase held = HeldDatabase.by(database, insert.formatted(route, seminar))) {
            deletion = Parallel.start(() -> atPresent("/seminars/" + seminar).delete("/seminars/" + seminar));
            held.awaitWaiting(1);
            held.commit();
        }

        deletion.get(20, TimeUnit.SECONDS).then().statusCode(204);
        with(token)
                .get("/changes?seminarId=" + seminar + "&resourceId=" + route)
                .then()
                .body("items.kind", hasItem("DELETED"));
    }

    private String seminarOfTheMirror() {
        String seminar = aSeminar().drafted();
        asOrganizer()
                .body(Map.of("subject", subject, "name", "A mirror", "role", "READER"))
                .post("/seminars/" + seminar + "/team")
                .then()
                .statusCode(201);
        return seminar;
    }

    private static void removeFromTeam(String seminar, String member) {
        String team = "/seminars/" + seminar + "/team";
        JsonPath members = asOrganizer().get(team).jsonPath();
        String found = "items.find { it.subject == '" + member + "' }.";
        asOrganizer()
                .header("If-Match", "\"" + members.getInt(found + "revision") + "\"")
                .delete(team + "/" + members.getString(found + "id"))
                .then()
                .statusCode(204);
    }

    private static void delete(String address) {
        atPresent(address).delete(address).then().statusCode(204);
    }

    /** What a client that knows the feed alone holds to be there. */
    private final class Mirror {

        private final String filter;
        private final Map<String, String> typeOfId = new HashMap<>();
        private String after = "";

        Mirror(String filter) {
            this.filter = filter;
        }

        /** Reads some entries, applies them, and stops there. */
        int read(int limit) {
            JsonPath page = with(token)
                    .get("/changes?limit=" + limit + filter + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, String>> items = page.getList("items");
            for (Map<String, String> change : items) {
                if (change.get("kind").equals("DELETED")) {
                    typeOfId.remove(change.get("resourceId"));
                } else {
                    typeOfId.put(change.get("resourceId"), change.get("resourceType"));
                }
            }
            after = "&after=" + page.getString("next");
            return items.size();
        }

        void readOn() {
            while (read(200) > 0) {}
        }

        /** How many of which. */
        Set<String> known() {
            Map<String, Integer> counted = new HashMap<>();
            typeOfId.values().forEach(type -> counted.merge(type, 1, Integer::sum));
            Set<String> known = new TreeSet<>();
            counted.forEach((type, count) -> known.add(type + " " + count));
            return known;
        }

        Set<String> seminars() {
            Set<String> seminars = new TreeSet<>();
            typeOfId.forEach((id, type) -> {
                if (type.equals("seminar")) {
                    seminars.add(id);
                }
            });
            return seminars;
        }
    }
}
