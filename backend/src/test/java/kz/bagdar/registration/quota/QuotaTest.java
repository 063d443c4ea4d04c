package kz.bagdar.registration.quota;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.AQuota.anUnlimitedQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.AQuota;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuotaTest {

    @Inject
    EntityManager entities;

    private String seminar;
    private String url;

    @BeforeEach
    void makeASeminar() {
        seminar = aSeminar()
                .with("categories", List.of(Map.of("code", "TEACHER", "name", inAll("Teachers"))))
                .openForRegistration();
        url = "/seminars/" + seminar + "/quotas";
    }

    @Test
    void quotaIsReadAsItWasWrittenWithWhatIsTaken() {
        String id = aQuota(1).in(seminar);
        aRegistration().with("categoryCode", "TEACHER").in(seminar);
        aRegistration().with("categoryCode", "TEACHER").in(seminar);

        asOrganizer()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .body("name.en", equalTo("A quota"))
                .body("capacity", equalTo(1))
                .body("regionCodes", contains("KZ-11"))
                .body("taken", equalTo(1))
                .body("waiting", equalTo(1))
                .body("placesLeft", equalTo(0))
                .body("$", not(hasKey("overCapacity")));
    }

    @Test
    void tagTellsWhatIsTakenAndStillServesForChanging() {
        String address = url + "/" + aQuota(5).in(seminar);
        String before = asOrganizer().get(address).header("ETag");
        aRegistration().with("categoryCode", "TEACHER").in(seminar);

        asOrganizer().header("If-None-Match", before).get(address).then().statusCode(200);
        asOrganizer()
                .header("If-Match", before)
                .body(aQuota(6).body())
                .put(address)
                .then()
                .statusCode(200)
                .body("taken", equalTo(1));
        asOrganizer()
                .header("If-Match", before)
                .body(aQuota(7).body())
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void quotaWithoutNumberCountsAndLimitsNobody() {
        String id = anUnlimitedQuota().in(seminar);
        aRegistration().with("categoryCode", "TEACHER").in(seminar);

        asOrganizer()
                .get(url + "/" + id)
                .then()
                .body("taken", equalTo(1))
                .body("$", not(hasKey("capacity")))
                .body("$", not(hasKey("placesLeft")));
    }

    @Test
    void loweredBelowWhatIsTakenItWarnsAndKeepsEveryone() {
        String id = aQuota(3).in(seminar);
        for (int i = 0; i < 3; i++) {
            aRegistration().with("categoryCode", "TEACHER").in(seminar);
        }

        String address = url + "/" + id;
        atPresent(address)
                .body(aQuota(1).body())
                .put(address)
                .then()
                .statusCode(200)
                .body("taken", equalTo(3))
                .body("placesLeft", equalTo(0))
                .body("overCapacity", equalTo(2));
    }

    @Test
    void deletedQuotaIsGoneAndIsInTheHistory() {
        String id = aQuota(3).in(seminar);
        String address = url + "/" + id;

        atPresent(address).delete(address).then().statusCode(204);

        asOrganizer().get(address).then().statusCode(404);
        asOrganizer().get(url).then().body("items.id", equalTo(List.of()));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=quota")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DELETED", "CREATED"));
    }

    @Test
    void draftIsDeletedWithItsQuotas() {
        String draft = aSeminar().drafted();
        aQuota(1).ofRoute(aRoute().in(draft)).in(draft);

        atPresent("/seminars/" + draft).delete("/seminars/" + draft).then().statusCode(204);
    }

    @Test
    void whatItNamesIsNotDeleted() {
        String route = aRoute().in(seminar);
        aQuota(1).ofRoute(route).in(seminar);
        String session = aSession().in(seminar, aStage().in(seminar));
        aQuota(1).ofRegions().with("sessionIds", List.of(session)).in(seminar);

        assertInUse("/seminars/" + seminar + "/routes/" + route, "quota");
        assertInUse("/seminars/" + seminar + "/sessions/" + session, "quota");
    }

    @Test
    void whatTheSeminarDoesNotHaveIsRefusedByItsName() {
        refused(aQuota(1).ofRegions("KZ-11", "KZ-00"), "regionCodes[1]", "unknown-reference");
        refused(aQuota(1).ofRegions("KZ-11", "KZ-11"), "regionCodes[1]", "duplicate");
        refused(aQuota(1).ofCategory("HEAD"), "categoryCodes[0]", "unknown-reference");
        refused(aQuota(1).ofRoute(UUID.randomUUID().toString()), "routeIds[0]", "unknown-reference");
        refused(aQuota(1).ofRoute(aRoute().in(aSeminar().drafted())), "routeIds[0]", "foreign-reference");
        refused(
                aQuota(1).ofRegions().with("sessionIds", List.of(UUID.randomUUID())),
                "sessionIds[0]",
                "unknown-reference");
    }

    @Test
    void whatTheSeminarHasNoLongerLocksNobodyOutOfTheQuota() {
        String id = aQuota(1).ofCategory("TEACHER").in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update seminar set categories = '[]' where id = cast(:id as uuid)")
                        .setParameter("id", seminar)
                        .executeUpdate());

        aQuota(2).ofCategory("TEACHER").insteadOf(seminar, id);
        asOrganizer().get(url + "/" + id).then().body("capacity", equalTo(2));
        refused(aQuota(2).ofCategory("TEACHER"), "categoryCodes[0]", "unknown-reference");
    }

    @Test
    void whatMakesNoQuotaIsRefused() {
        refused(aQuota(1).ofRegions(), "regionCodes", "required");
        refused(aQuota(-1), "capacity", "out-of-range");
        refused(aQuota(1).with("name", Map.of()), "name", "required");
        String session = aSession().in(seminar, aStage().in(seminar));
        refused(aQuota(1).with("sessionIds", List.of(session)), "sessionIds", "not-together");
        asOrganizer().get(url).then().body("items", equalTo(List.of()));
    }

    @Test
    void anotherThatCountsTheSameIsRefused() {
        String id = aQuota(1).ofRegions("KZ-11", "KZ-75").in(seminar);

        asOrganizer()
                .body(aQuota(2).ofRegions("KZ-75", "KZ-11").body())
                .post(url)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("quotaId", equalTo(id));
        aQuota(2).ofRegions("KZ-75", "KZ-11").insteadOf(seminar, id);
    }

    @Test
    void onlyTheTeamSeesAndMakesQuotas() {
        assertOnlyTheTeamAdds(url, aQuota(1).body());
        asPublic().get(url).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(url).then().statusCode(404);
    }

    private void refused(AQuota quota, String field, String code) {
        asOrganizer()
                .body(quota.body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
