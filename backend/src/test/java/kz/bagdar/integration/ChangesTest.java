package kz.bagdar.integration;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {

    @Test
    void historyTellsWhoChangedWhatNewestFirst() {
        String seminar = aSeminar().drafted();
        ASeminar.move(seminar, "PUBLISHED");

        asOrganizer()
                .get("/seminars/" + seminar + "/history")
                .then()
                .statusCode(200)
                .body("items.resourceType", contains("programme-version", "seminar", "team-member", "seminar"))
                .body("items[0].kind", equalTo("CREATED"))
                .body("items[0].differences.number.to", equalTo(1))
                .body("items[1].kind", equalTo("UPDATED"))
                .body("items[1].actor.name", equalTo("Daniyar"))
                .body("items[1].differences.lifecycle.from", equalTo("DRAFT"))
                .body("items[1].differences.lifecycle.to", equalTo("PUBLISHED"))
                .body("items[3].kind", equalTo("CREATED"))
                .body("next", nullValue());
    }

    @Test
    void historyIsTheTeamsAlone() {
        String seminar = aSeminar().published();

        asPublic().get("/seminars/" + seminar + "/history").then().statusCode(401);
        with(Tokens.otherOrganizer())
                .get("/seminars/" + seminar + "/history")
                .then()
                .statusCode(404);
        asAdministrator().get("/seminars/" + seminar + "/history").then().statusCode(200);
    }

    @Test
    void personalValuesAreWithheld() {
        String seminar = aSeminar().openForRegistration();
        aRegistration().named("Ақмарал Досанова").in(seminar);

        String history = asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration")
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor.kind", equalTo("PUBLIC"))
                .body("items[0].differences.fullName.personal", equalTo(true))
                .extract()
                .asString();

        assertEquals(-1, history.indexOf("Ақмарал"));
    }

    @Test
    void whoWasTakenIntoATeamIsToldByTheirSubjectAlone() {
        String seminar = aSeminar().drafted();
        String team = "/seminars/" + seminar + "/team";
        String id = asOrganizer()
                .body(Map.of(
                        "subject", "saule", "name", "Сәуле Ахметова", "email", "s@sample.example", "role", "READER"))
                .post(team)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asOrganizer().header("If-Match", "\"0\"").delete(team + "/" + id).then().statusCode(204);

        for (String log : List.of("/seminars/" + seminar + "/history?", "/changes?seminarId=" + seminar + "&")) {
            String changes = asOrganizer()
                    .get(log + "resourceId=" + id)
                    .then()
                    .body("items", hasSize(2))
                    .body("items.find { it.kind == 'CREATED' }.differences.subject.to", equalTo("saule"))
                    .body("items.find { it.kind == 'DELETED' }.differences.subject.from", equalTo("saule"))
                    .body("items.differences.name.personal", everyItem(equalTo(true)))
                    .body("items.differences.email.personal", everyItem(equalTo(true)))
                    .extract()
                    .asString();
            assertEquals(-1, changes.indexOf("Ахметова"));
            assertEquals(-1, changes.indexOf("s@sample.example"));
        }
    }

    @Test
    void whySomebodyIsLockedToAGroupIsWithheld() {
        String seminar = aSeminar().openForRegistration();
        String group = aGroup().on(seminar, aRoute().in(seminar));
        String person = aRegistration().in(seminar).id();
        asOrganizer()
                .body(Map.of("registrationId", person, "groupId", group, "reason", "Needs a companion"))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);

        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=group-lock")
                .then()
                .body("items", hasSize(1))
                .body("items[0].differences.reason", equalTo(Map.of("personal", true)))
                .body("items[0].differences.groupId.to", equalTo(group));
    }

    @Test
    void feedIsReadOnFromAnyPlaceWithoutGapsOrRepeats() {
        String seminar = aSeminar().openForRegistration();
        aRegistration().in(seminar);
        String url = "/changes?limit=1&seminarId=" + seminar;

        List<String> kinds = new ArrayList<>();
        String after = "";
        while (true) {
            JsonPath page = asOrganizer().get(url + after).jsonPath();
            after = "&after=" + page.getString("next");
            if (page.getList("items").isEmpty()) {
                break;
            }
            kinds.add(page.getString("items[0].resourceType") + " " + page.getString("items[0].kind"));
        }

        assertEquals(
                List.of(
                        "seminar CREATED",
                        "team-member CREATED",
                        "seminar UPDATED",
                        "programme-version CREATED",
                        "seminar UPDATED",
                        "registration CREATED"),
                kinds);
    }

    @Test
    void feedShowsTheSeminarsOfTheCallersTeams() {
        String seminar = aSeminar().published();
        String place = asAdministrator().get("/changes?limit=1").path("next");
        String client = Tokens.client("a-department", "changes:read");

        with(client)
                .get("/changes?limit=200&after=" + place)
                .then()
                .statusCode(200)
                .body("items.seminarId", everyItem(nullValue()));
        with(client).get("/changes?seminarId=" + seminar).then().statusCode(404);
        with(Tokens.client("a-department", "seminars:read"))
                .get("/changes")
                .then()
                .statusCode(403);
        asOrganizer()
                .get("/changes?seminarId=" + seminar)
                .then()
                .body("items.seminarId", hasItems(seminar))
                .body("items.actor.kind", not(hasItems("SYSTEM")));
    }

    @Test
    void invitationsAreForAdministratorsAlone() {
        String invited = asAdministrator()
                .body(Map.of("email", UUID.randomUUID() + "@sample.example", "name", "Gulnar", "role", "reader"))
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String url = "/changes?resourceId=" + invited;

        asAdministrator().get(url).then().body("items.resourceType", contains("invitation"));
        asOrganizer().get(url).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void unknownCursorIsNamed() {
        asOrganizer().get("/changes?after=x").then().statusCode(400).body("violations.field", contains("after"));
    }
}
