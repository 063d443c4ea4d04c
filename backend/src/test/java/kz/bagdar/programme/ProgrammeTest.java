package kz.bagdar.programme;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest {

    @Inject
    SessionFactory database;

    @Test
    void everythingStandsWhereItIsShown() {
        String administration = anOrganization().with("kind", "DEPARTMENT").created();
        String palace = anOrganization().with("kind", "PALACE").created();
        String school = anOrganization().with("name", inAll("School No. 83")).created();
        String samgau = aCluster().with("name", inAll("Samgau")).created();
        String inclusion = aCluster().with("name", inAll("Inclusion")).created();
        String multilingualism =
                aCluster().with("name", inAll("Multilingualism")).created();
        String seminar = aSeminar()
                .with("organizerIds", List.of(administration))
                .with("venueOrganizationId", palace)
                .published();
        String second = aStage().in(seminar);
        String first =
                aStage().with("position", 1).with("placeOrganizationId", palace).in(seminar);
        String zhangozin = aSpeaker().in(seminar);
        String ibrayeva = aSpeaker().in(seminar);
        String speech = aSession()
                .with("speakerIds", List.of(ibrayeva, zhangozin))
                .with("placeOrganizationId", palace)
                .in(seminar, first);
        String tour = aSession().with("kind", "TOUR").in(seminar, first);
        String lesson = aSession().with("clusterIds", List.of(multilingualism)).in(seminar, second);
        String routeTwo = aRoute().numbered(2).in(seminar);
        String routeOne =
                aRoute().with("clusterIds", List.of(samgau, inclusion)).in(seminar);
        String stop = aStop().with("organizationId", school)
                .with("clusterIds", List.of(multilingualism, samgau))
                .with("sessionIds", List.of(lesson))
                .on(seminar, routeOne);
        publish(seminar);

        asPublic()
                .get("/seminars/" + seminar + "/programme")
                .then()
                .statusCode(200)
                .body("seminar.id", equalTo(seminar))
                .body("organizers.id", contains(administration))
                .body("venueOrganization.id", equalTo(palace))
                .body("stages.id", contains(first, second))
                .body("stages[0].position", equalTo(1))
                .body("stages[0].name.en", equalTo("General session"))
                .body("stages[0].placeOrganization.id", equalTo(palace))
                .body("stages[1].placeOrganization", nullValue())
                .body("stages[0].sessions.id", contains(speech, tour))
                .body("stages[0].sessions[0].speakerIds", contains(ibrayeva, zhangozin))
                .body("stages[0].sessions[0].speakers.id", contains(ibrayeva, zhangozin))
                .body("stages[0].sessions[0].placeOrganization.id", equalTo(palace))
                .body("stages[0].sessions[1].placeOrganization", nullValue())
                .body("stages[1].sessions.id", contains(lesson))
                .body("routes.id", contains(routeOne, routeTwo))
                .body("routes[0].clusters.name.en", contains("Samgau", "Inclusion", "Multilingualism"))
                .body("routes[0].clusters[0].colour", equalTo("#2b8a3e"))
                .body("routes[0].stops.id", contains(stop))
                .body("routes[0].stops[0].sessionIds", contains(lesson))
                .body("routes[0].stops[0].organization.name.en", equalTo("School No. 83"))
                .body("routes[1].stops", empty())
                .body("clusters.id", contains(samgau, inclusion, multilingualism));
    }

    @Test
    void programmeIsAnsweredInOneLanguage() {
        String seminar = aSeminar().published();
        aStop().on(seminar, aRoute().in(seminar));
        aSession().in(seminar, aStage().in(seminar));
        publish(seminar);

        asPublic()
                .get("/seminars/" + seminar + "/programme?lang=kk")
                .then()
                .body("seminar.title", equalTo("A seminar (kk)"))
                .body("stages[0].sessions[0].title", equalTo("The development of education (kk)"))
                .body("routes[0].stops[0].topics", contains("Multilingualism (kk)"))
                .body("routes[0].stops[0].organization.name", equalTo("School No. 13 (kk)"));
    }

    @Test
    void seminarWithoutPartsHasAnEmptyProgramme() {
        String slug = "s-" + UUID.randomUUID();
        aSeminar().with("slug", slug).published();

        asPublic()
                .get("/seminars/" + slug + "/programme")
                .then()
                .statusCode(200)
                .body("stages", empty())
                .body("routes", empty())
                .body("clusters", empty())
                .body("organizers", empty())
                .body("venueOrganization", nullValue());
    }

    @Test
    void repeatedReadIsNotModifiedUntilAnythingInItIs() {
        String seminar = aSeminar().published();
        String organization = anOrganization().created();
        aStop().with("organizationId", organization).on(seminar, aRoute().in(seminar));
        publish(seminar);
        String address = "/seminars/" + seminar + "/programme";
        String etag = asPublic().get(address).header("ETag");

        repeated(address, etag).then().statusCode(304);
        assertThat(asPublic().get(address + "?lang=ru").header("ETag").equals(etag), equalTo(false));

        atPresent("/organizations/" + organization)
                .body(anOrganization().with("name", inAll("School No. 14")).body())
                .put("/organizations/" + organization)
                .then()
                .statusCode(200);
        repeated(address, etag).then().statusCode(304);
        publish(seminar);
        repeated(address, etag)
                .then()
                .statusCode(200)
                .body("routes[0].stops[0].organization.name.en", equalTo("School No. 14"));
    }

    @Test
    void programmeOfADraftExistsForItsTeamAndAdministratorsOnly() {
        String seminar = aSeminar().drafted();
        String address = "/seminars/" + seminar + "/programme";

        for (RequestSpecification outsider : List.of(
                asPublic(), with(Tokens.otherOrganizer()), asReader(), with(Tokens.client("other", "seminars:read")))) {
            outsider.get(address).then().statusCode(404);
        }
        asOrganizer().get(address).then().statusCode(200);
        asAdministrator().get(address).then().statusCode(200);
        ASeminar.move(seminar, "PUBLISHED");
        asPublic().get(address).then().statusCode(200);
    }

    @Test
    void largerProgrammeCostsNoMoreStatements() {
        String small = aSeminar().published();
        addRoutes(small, 1, 1);
        String large = aSeminar().published();
        // more in all than Hibernate loads lists for at once of its own accord
        addRoutes(large, 3, 6);

        for (String seminar : List.of(small, large)) {
            publish(seminar);
        }

        long ofSmallDraft = statementsOfReading(asOrganizer(), small);
        long ofLargeDraft = statementsOfReading(asOrganizer(), large);
        long ofSmall = statementsOfReading(asPublic(), small);
        long ofLarge = statementsOfReading(asPublic(), large);

        assertEquals(ofSmallDraft, ofLargeDraft);
        assertThat(ofLargeDraft, lessThan(20L));
        assertEquals(ofSmall, ofLarge);
        assertThat(ofLarge, lessThan(ofLargeDraft));
    }

    private static void addRoutes(String seminar, int routes, int stopsOfEach) {
        for (int number = 1; number <= routes; number++) {
            String stage = aStage().in(seminar);
            String route = aRoute().numbered(number)
                    .with("clusterIds", List.of(aCluster().created()))
                    .in(seminar);
            for (int stop = 0; stop < stopsOfEach; stop++) {
                List<String> clusters = List.of(aCluster().created());
                String session = aSession()
                        .with("speakerIds", List.of(aSpeaker().in(seminar)))
                        .with("clusterIds", clusters)
                        .in(seminar, stage);
                aStop().with("clusterIds", clusters)
                        .with("sessionIds", List.of(session))
                        .on(seminar, route);
            }
        }
    }

    private long statementsOfReading(RequestSpecification caller, String seminar) {
        Statistics statistics = database.getStatistics();
        long before = statistics.getPrepareStatementCount();
        caller.get("/seminars/" + seminar + "/programme").then().statusCode(200);
        long statements = statistics.getPrepareStatementCount() - before;
        assertThat("statements are counted", statements > 0);
        return statements;
    }

    private static Response repeated(String address, String etag) {
        return asPublic().header("If-None-Match", etag).get(address);
    }
}
