package kz.bagdar.seminar.speaker;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamSees;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASpeaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakerTest {

    private String seminar;
    private String url;

    @BeforeEach
    void makeASeminar() {
        seminar = aSeminar().published();
        url = "/seminars/" + seminar + "/speakers";
    }

    @Test
    void speakerIsReadByAnyoneAsTheyWereWritten() {
        String organization = anOrganization().created();
        String id = aSpeaker()
                .with("organizationId", organization)
                .with("biography", inAll("Twenty years of teaching"))
                .in(seminar);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("name.en", equalTo("A. Speaker"))
                .body("role.kk", equalTo("Director (kk)"))
                .body("organizationId", equalTo(organization))
                .body("biography.ru", equalTo("Twenty years of teaching (ru)"));
    }

    @Test
    void speakersAreListedByNameAsKazakhSorts() {
        for (String name : List.of("Ілияс", "Ыбырай", "Әлия", "Айгүл")) {
            aSpeaker().with("name", Map.of("kk", name)).in(seminar);
        }
        aSpeaker().in(aSeminar().published());
        publish(seminar);

        String first = url + "?limit=3";
        String next = asPublic()
                .get(first)
                .then()
                .statusCode(200)
                .body("items.name.kk", contains("Айгүл", "Әлия", "Ыбырай"))
                .extract()
                .path("next");
        asPublic().get(first + "&after=" + next).then().body("items.name.kk", contains("Ілияс"));
    }

    @Test
    void writeNeedsTheRevisionThatWasRead() {
        ASpeaker speaker = aSpeaker();
        String address = url + "/" + speaker.in(seminar);

        asOrganizer().body(speaker.body()).put(address).then().statusCode(428);
        atPresent(address)
                .body(speaker.body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        atPresent(address)
                .body(aSpeaker().with("role", null).body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer().header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        atPresent(address).delete(address).then().statusCode(204);
        asOrganizer().get(address).then().statusCode(404);
    }

    @Test
    void speakerOfASessionIsKept() {
        String speaker = aSpeaker().in(seminar);
        aSession().with("speakerIds", List.of(speaker)).in(seminar, aStage().in(seminar));

        assertInUse(url + "/" + speaker, "session");
    }

    @Test
    void badFieldsAreNamed() {
        asOrganizer()
                .body(aSpeaker()
                        .with("name", inAll("<b>A</b>"))
                        .with("role", inAll("r".repeat(301)))
                        .with("biography", inAll("b".repeat(4001)))
                        .body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.find { it.field == 'name.en' }.code", equalTo("html"))
                .body("violations.find { it.field == 'role.en' }.code", equalTo("too-long"))
                .body("violations.find { it.field == 'biography.en' }.code", equalTo("too-long"));
        asOrganizer()
                .body(aSpeaker().with("organizationId", UUID.randomUUID()).body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("organizationId"));
        asOrganizer()
                .body(aSpeaker().with("email", "a@sample.example").body())
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void speakersOfADraftExistForItsTeamOnly() {
        String draft = aSeminar().drafted();
        String speakers = "/seminars/" + draft + "/speakers";
        String speaker = speakers + "/" + aSpeaker().in(draft);

        assertOnlyTheTeamSees(speakers, speaker);
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        assertOnlyTheTeamAdds(url, aSpeaker().body());
    }
}
