package kz.bagdar.search;

import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASpeaker;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchByPeopleAndTopicsTest {

    @Test
    void aSessionIsFoundByItsSpeakersInEveryLanguage() {
        String word = word();
        String seminar = aSeminar().drafted();
        String speaker = aSpeaker()
                .with(
                        "name",
                        Map.of("kk", "Жанғозин " + word + "kk", "ru", "Жангозин " + word + "ru", "en", word + "en"))
                .in(seminar);
        String session = heard(seminar, "A talk", speaker);
        ASeminar.move(seminar, "PUBLISHED");

        for (String language : List.of("kk", "ru", "en")) {
            for (RequestSpecification as : List.of(asPublic(), asOrganizer())) {
                find(as, word + language)
                        .body("items.kind", contains("session"))
                        .body("items.id", contains(session))
                        .body("items[0].foundBy.en", equalTo(word + "en"));
            }
        }
        find(asPublic(), "Жангозен " + word + "ru").body("items[0].id", equalTo(session));
    }

    @Test
    void speakersOfTheDraftAreFoundByTheTeamAlone() {
        String before = word();
        String after = word();
        String seminar = aSeminar().drafted();
        ASpeaker described = aSpeaker().with("name", Map.of("en", before));
        String speaker = described.in(seminar);
        String session = heard(seminar, "A talk", speaker);
        ASeminar.move(seminar, "PUBLISHED");
        String path = "/seminars/" + seminar + "/speakers/" + speaker;
        atPresent(path)
                .body(described.with("name", Map.of("en", after)).body())
                .put(path)
                .then()
                .statusCode(200);

        find(asPublic(), before).body("items.id", contains(session));
        find(asPublic(), after).body("items", empty());
        find(with(Tokens.otherOrganizer()), after).body("items", empty());
        find(asOrganizer(), after).body("items.id", contains(session));
        find(asOrganizer(), before).body("items", empty());
        find(asAdministrator(), after).body("items.id", contains(session));

        ASeminar.move(seminar, "DRAFT");
        find(asPublic(), before).body("items", empty());
    }

    @Test
    void whatIsFoundByItsTitleAndItsSpeakerIsFoundOnceByItsTitle() {
        String word = word();
        String seminar = aSeminar().drafted();
        String speaker = aSpeaker().with("name", Map.of("en", word)).in(seminar);
        String session = heard(seminar, word, speaker);
        ASeminar.move(seminar, "PUBLISHED");

        for (RequestSpecification as : List.of(asPublic(), asOrganizer())) {
            find(as, word).body("items.id", contains(session)).body("items[0]", not(hasKey("foundBy")));
        }
    }

    @Test
    void aSeminarIsFoundByTheTopicsOfItsRoutesAndStops() {
        String ofRoute = word();
        String ofStop = word();
        String seminar = aSeminar().drafted();
        String route = aRoute().with(
                        "topics", List.of(Map.of("en", "Something else"), Map.of("en", "Global " + ofRoute)))
                .in(seminar);
        aStop().with("topics", List.of(Map.of("ru", "Реализация инклюзивного образования " + ofStop)))
                .on(seminar, route);
        find(asPublic(), ofRoute).body("items", empty());
        find(asOrganizer(), ofRoute)
                .body("items.id", contains(seminar))
                .body("items[0].foundBy.en", equalTo("Global " + ofRoute))
                .body("items.draft", contains(true));
        find(asOrganizer(), ofStop).body("items.id", contains(seminar));

        ASeminar.move(seminar, "PUBLISHED");

        find(asPublic(), ofRoute)
                .body("items.kind", contains("seminar"))
                .body("items.id", contains(seminar))
                .body("items[0].foundBy.en", equalTo("Global " + ofRoute));
        find(asPublic(), "инклюзивное образавание " + ofStop).body("items[0].id", equalTo(seminar));
        find(asOrganizer(), ofStop).body("items.id", contains(seminar)).body("items.draft", contains(false));
    }

    private static String heard(String seminar, String title, String speaker) {
        return aSession()
                .with("title", Map.of("en", title))
                .with("speakerIds", List.of(speaker))
                .in(seminar, aStage().in(seminar));
    }

    /** Like no other. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "qzx";
    }

    private static ValidatableResponse find(RequestSpecification as, String typed) {
        return as.queryParam("q", typed).get("/search").then().statusCode(200);
    }
}
