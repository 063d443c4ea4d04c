package kz.bagdar.search;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        // endings
        "кластерлердің",
        "кластерами",
        "clustering",
        // beginnings
        "класт",
        // slips of the hand
        "кластрлер",
        "clustrs",
        "КЛАСТЕРЛЕР"
    })
    void endingsAndTypingAreForgiven(String typed) {
        String cluster = aCluster()
                .with(
                        "name",
                        Map.of("kk", "Кластерлер тәжірибесі", "ru", "Опыт кластеров", "en", "Experience of clusters"))
                .created();

        find(asPublic(), typed, "&kind=cluster&limit=50").body("items.id", hasItem(cluster));
    }

    @Test
    void everyKindIsFoundWithWhatTellsItFromOthers() {
        String word = word();
        String organization = anOrganization()
                .with("name", Map.of("en", "School " + word))
                .with("city", Map.of("en", "Astana"))
                .created();
        String cluster =
                aCluster().with("name", Map.of("en", word + " cluster")).created();
        String slug = "s-" + UUID.randomUUID();
        String seminar = aSeminar()
                .with("slug", slug)
                .with("title", Map.of("en", "All about " + word))
                .published();
        String session =
                aSession().with("title", Map.of("en", word + " in practice")).in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);

        ValidatableResponse found = find(asPublic(), word, "");

        found.body("items.find { it.kind == 'organization' }.id", equalTo(organization))
                .body("items.find { it.kind == 'organization' }.context.en", equalTo("Astana"))
                .body("items.find { it.kind == 'cluster' }.id", equalTo(cluster))
                .body("items.find { it.kind == 'seminar' }.id", equalTo(seminar))
                .body("items.find { it.kind == 'seminar' }.seminarSlug", equalTo(slug))
                .body("items.find { it.kind == 'session' }.id", equalTo(session))
                .body("items.find { it.kind == 'session' }.context.en", equalTo("All about " + word))
                .body("items.draft", not(hasItem(true)));
        find(asPublic(), word, "&kind=session&kind=cluster").body("items.kind.sort()", contains("cluster", "session"));
    }

    @Test
    void draftsAreFoundByTheirTeamAlone() {
        String word = word();
        String draft = aSeminar().with("title", Map.of("en", word)).drafted();
        String session = aSession().with("title", Map.of("en", word)).in(draft, aStage().in(draft));

        find(asPublic(), word, "").body("items", empty());
        find(with(Tokens.otherOrganizer()), word, "").body("items", empty());
        find(with(Tokens.client("other", "seminars:read")), word, "").body("items", empty());
        find(asOrganizer(), word, "&kind=seminar")
                .body("items.id", contains(draft))
                .body("items.draft", contains(true));
        find(asOrganizer(), word, "&kind=session").body("items.id", contains(session));
        find(asAdministrator(), word, "&kind=session").body("items.id", contains(session));
    }

    @Test
    void whatWasChangedSinceThePublicationIsFoundByTheTeamAlone() {
        String before = word();
        String after = word();
        ASeminar described = aSeminar().with("title", Map.of("en", before));
        String seminar = described.published();
        String stage = aStage().in(seminar);
        String session = aSession().with("title", Map.of("en", before)).in(seminar, stage);
        ASeminar.publish(seminar);
        atPresent("/seminars/" + seminar)
                .body(described.with("title", Map.of("en", after)).body())
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);
        aSession().with("title", Map.of("en", after)).in(seminar, stage);

        find(asPublic(), after, "").body("items", empty());
        find(asPublic(), before, "&kind=seminar").body("items.id", contains(seminar));
        find(asPublic(), before, "&kind=session").body("items.id", contains(session));
        find(asOrganizer(), after, "&kind=seminar").body("items.id", contains(seminar));
        find(asOrganizer(), before, "&kind=seminar").body("items", empty());

        ASeminar.move(seminar, "DRAFT");
        find(asPublic(), before, "").body("items", empty());
    }

    @Test
    void anOrganizationAndAClusterAreFoundInTheLatestPublicSeminarThatShowsThem() {
        String word = word();
        String host = anOrganization().with("name", Map.of("en", word)).created();
        String cluster = aCluster().with("name", Map.of("en", word)).created();
        String earlier = "s-" + UUID.randomUUID();
        String later = "s-" + UUID.randomUUID();
        showing(host, cluster, aSeminar().with("slug", earlier).with("startsOn", "2026-12-01"), true);
        showing(host, cluster, aSeminar().with("slug", later).with("startsOn", "2026-12-02"), true);
        showing(host, cluster, aSeminar().with("startsOn", "2026-12-03"), false);

        find(asPublic(), word, "").body("items.seminarSlug", contains(later, later));

        find(asPublic(), word, "&kind=organization").body("items.id", contains(host));
    }

    @Test
    void whatNoPublicSeminarShowsIsInNone() {
        String word = word();
        anOrganization().with("name", Map.of("en", word)).created();

        find(asPublic(), word, "").body("items[0]", not(hasKey("seminarSlug")));
    }

    private static void showing(String host, String cluster, ASeminar described, boolean published) {
        String seminar = described.with("endsOn", "2026-12-09").drafted();
        aSession()
                .with("placeOrganizationId", host)
                .with("clusterIds", List.of(cluster))
                .in(seminar, aStage().in(seminar));
        if (published) {
            ASeminar.move(seminar, "PUBLISHED");
        }
    }

    @Test
    void answersInOneLanguage() {
        String word = word();
        aCluster()
                .with("name", Map.of("kk", word + " кластері", "en", word + " cluster"))
                .created();

        find(asPublic(), word, "&lang=kk").body("items[0].title", equalTo(word + " кластері"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' | !& :* <-> (", "%", "\\", "a:*b & c", "';drop table seminar", "\u0301", "!!!"})
    void signsThatMeanSomethingToTheDatabaseMeanNothingHere(String typed) {
        find(asPublic(), typed, "").statusCode(200);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        asPublic().get("/search").then().statusCode(400);
        find(asPublic(), "  ", "").statusCode(400);
        find(asPublic(), "a".repeat(201), "").statusCode(400);
        find(asPublic(), "a", "&limit=51").statusCode(400);
        find(asPublic(), "a", "&kind=people").statusCode(400);
    }

    /** Like no other. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "qzx";
    }

    private static ValidatableResponse find(RequestSpecification as, String typed, String more) {
        return as.queryParam("q", typed)
                .get("/search" + more.replaceFirst("&", "?"))
                .then();
    }
}
