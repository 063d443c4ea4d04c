package kz.bagdar.route;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.testing.AGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupTest {

    @Inject
    Groups groups;

    private String seminar;
    private String route;
    private String url;

    @BeforeEach
    void makeARoute() {
        seminar = aSeminar().published();
        route = aRoute().in(seminar);
        url = "/seminars/" + seminar + "/groups";
    }

    @Test
    void groupIsReadByAnyoneAsItWasWritten() {
        String id = aGroup().sized(0, 160)
                .with("name", inAll("The early ones"))
                .with("guideLanguages", List.of("kk", "en"))
                .on(seminar, route);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("routeId", equalTo(route))
                .body("number", equalTo(1))
                .body("name.en", equalTo("The early ones"))
                .body("minSize", equalTo(0))
                .body("maxSize", equalTo(160))
                .body("guideLanguages", contains("kk", "en"));
    }

    @Test
    void boundsMayBeMissingAndNeverCross() {
        String unbound = aGroup().on(seminar, route);
        publish(seminar);
        asPublic()
                .get(url + "/" + unbound)
                .then()
                .statusCode(200)
                .body("minSize", nullValue())
                .body("maxSize", nullValue())
                .body("guideLanguages", empty());
        aGroup().numbered(2).sized(5, 5).on(seminar, route);
        asOrganizer()
                .body(on(route, aGroup().numbered(3).sized(6, 5)))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("maxSize"))
                .body("violations.code", contains("out-of-range"));
        asOrganizer()
                .body(on(route, aGroup().numbered(3).sized(-1, 1_000_001)))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("maxSize", "minSize"));
    }

    @Test
    void guideLanguagesAreNamedOnceEach() {
        asOrganizer()
                .body(on(route, aGroup().sized(2, 1).with("guideLanguages", List.of("ru", "ru"))))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("guideLanguages[1]", "maxSize"))
                .body("violations.code", contains("duplicate", "out-of-range"));
        asOrganizer()
                .body(on(route, aGroup().with("guideLanguages", List.of("ru", "kk", "en", "ru"))))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("guideLanguages"))
                .body("violations.code", contains("too-long"));
    }

    @Test
    void groupsAreListedWholeOrByRoute() {
        String other = aRoute().numbered(2).in(seminar);
        String first = aGroup().on(seminar, route);
        String second = aGroup().numbered(2).on(seminar, route);
        String third = aGroup().numbered(3).on(seminar, other);
        publish(seminar);

        asPublic().get(url).then().statusCode(200).body("items.id", contains(first, second, third));
        asPublic().get(url + "?routeId=" + other).then().body("items.id", contains(third));
        asPublic().get(url + "?routeId=x").then().statusCode(400);
    }

    @Test
    void allOfASeminarComeByRouteAndNumber() {
        String other = aRoute().numbered(2).in(seminar);
        String third = aGroup().on(seminar, other);
        String second = aGroup().numbered(2).on(seminar, route);
        String first = aGroup().numbered(1).on(seminar, route);

        List<String> found = groups.ofSeminar(UUID.fromString(seminar)).stream()
                .map(group -> group.id().toString())
                .toList();

        assertEquals(List.of(first, second, third), found);
    }

    @Test
    void numberIsUniqueOnTheRoute() {
        aGroup().on(seminar, route);
        aGroup().on(seminar, aRoute().numbered(2).in(seminar));

        asOrganizer()
                .body(on(route, aGroup()))
                .post(url)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("number"));
    }

    @Test
    void unknownAndForeignRoutesAreNamed() {
        String foreign = aRoute().in(aSeminar().published());

        asOrganizer()
                .body(on(foreign, aGroup()))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("routeId"))
                .body("violations.code", contains("foreign-reference"));
        asOrganizer()
                .body(on(UUID.randomUUID().toString(), aGroup()))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        asOrganizer()
                .body(aGroup().body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("routeId"))
                .body("violations.code", contains("required"));
    }

    @Test
    void writeNeedsTheRevisionThatWasRead() {
        String address = url + "/" + aGroup().on(seminar, route);

        asOrganizer().body(on(route, aGroup())).put(address).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(on(route, aGroup().sized(null, 40)))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(on(route, aGroup()))
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        atPresent(address).delete(address).then().statusCode(204);
        asOrganizer().get(address).then().statusCode(404);
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        assertOnlyTheTeamAdds(url, on(route, aGroup()));
    }

    @Test
    void othersCheckTheirReferencesHere() {
        UUID own = UUID.fromString(aGroup().on(seminar, route));
        String elsewhere = aSeminar().published();
        UUID foreign = UUID.fromString(aGroup().on(elsewhere, aRoute().in(elsewhere)));
        UUID here = UUID.fromString(seminar);

        groups.requireReference("groupId", here, own);
        groups.requireReference("groupId", here, null);
        assertEquals(Optional.empty(), groups.published(here, own));
        publish(seminar);
        assertEquals(
                seminar, groups.published(here, own).orElseThrow().seminarId().toString());
        assertEquals("foreign-reference", refusal(here, foreign).code());
        assertEquals("unknown-reference", refusal(here, UUID.randomUUID()).code());
        assertEquals("groupId", refusal(here, foreign).field());
    }

    private Violation refusal(UUID seminarId, UUID groupId) {
        return assertThrows(ProblemException.class, () -> groups.requireReference("groupId", seminarId, groupId))
                .problem()
                .violations()
                .getFirst();
    }

    private static Object on(String routeId, AGroup group) {
        return group.with("routeId", routeId).body();
    }
}
