package kz.bagdar.hosting;

import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.identity.account.AccountsMade;
import kz.bagdar.testing.ACoordinator;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks for an organization, and from when to when. */
@QuarkusTest
class CoordinatorTest {

    @Inject
    AccountsMade accounts;

    private final String email = "host-" + UUID.randomUUID() + "@sample.example";
    private String organization;
    private String list;

    @BeforeEach
    void haveAnOrganization() {
        organization = anOrganization().created();
        list = "/organizations/" + organization + "/coordinators";
    }

    @Test
    void whoIsAddedIsInvitedAndHasAnAccountSoon() {
        String id = ACoordinator.add(organization, asOrganizer(), email)
                .statusCode(201)
                .header("Location", containsString(list))
                .body("state", equalTo("PENDING"))
                .body("addedBy.name", contains("Daniyar"))
                .extract()
                .path("id");

        accounts.now();

        asOrganizer()
                .get(list)
                .then()
                .body("items.id", contains(id))
                .body("items.email", contains(email))
                .body("items.state", contains("DONE"))
                .body("items[0].revision", equalTo(1));
        asOrganizer().get(list + "/" + id).then().statusCode(200).body("name", equalTo("Gulnar Abenova"));
    }

    @Test
    void whyAnAccountIsNotMadeIsShownAndAnotherTryHelps() {
        String flaky = "flaky-" + email;
        String id =
                ACoordinator.add(organization, asOrganizer(), flaky).extract().path("id");
        accounts.now();
        asOrganizer()
                .get(list + "/" + id)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("403"));

        asOrganizer().header("If-Match", "\"1\"").delete(list + "/" + id).then().statusCode(204);
        ACoordinator.add(organization, asOrganizer(), flaky).statusCode(201);
        accounts.now();

        asOrganizer().get(list).then().body("items.state", contains("DONE"));
    }

    @Test
    void oneInvitationServesSeveralOrganizations() {
        String other = anOrganization().created();
        ACoordinator.add(organization, asOrganizer(), email).statusCode(201);
        ACoordinator.add(other, asOrganizer(), email.toUpperCase()).statusCode(201);

        accounts.now();

        asOrganizer().get(list).then().body("items.state", contains("DONE"));
        asOrganizer().get("/organizations/" + other + "/coordinators").then().body("items.state", contains("DONE"));
    }

    @Test
    void whoeverIsBeingInvitedToAnotherRoleIsToBeAddedLater() {
        asAdministrator()
                .body(Map.of("email", email, "name", "Gulnar", "role", "reader"))
                .post("/invitations")
                .then()
                .statusCode(201);

        ACoordinator.add(organization, asOrganizer(), email)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("email"));
        accounts.now();
        ACoordinator.add(organization, asOrganizer(), email).statusCode(201);
    }

    @Test
    void theRoleIsNotGivenWithoutAnOrganization() {
        asAdministrator()
                .body(Map.of("email", email, "name", "Gulnar", "role", "host"))
                .post("/invitations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("role"));
    }

    @Test
    void everyBadFieldIsNamed() {
        asOrganizer()
                .body(Map.of("email", "no address", "name", " "))
                .post(list)
                .then()
                .statusCode(422)
                .body("violations.field", contains("email", "name"));
        asOrganizer().get(list).then().body("items", empty());
        ACoordinator.add(UUID.randomUUID().toString(), asOrganizer(), email).statusCode(404);
    }

    @Test
    void eachOrganizerAddsOnceAndShowsTheOwnSeminarsAlone() {
        String stop = aStop().with("organizationId", organization).on(seminar(), aRoute().in(seminar()));
        ACoordinator host = ACoordinator.of(organization, with(Tokens.otherOrganizer()));
        host.asking().get("/hosted-stops").then().statusCode(200).body("items", empty());
        host.asking().get("/hosted-stops/" + stop).then().statusCode(404);

        ACoordinator.add(organization, asOrganizer(), host.email())
                .statusCode(201)
                .body("addedBy.name", contains("Saule", "Daniyar"));

        host.asking().get("/hosted-stops").then().body("items.id", contains(stop));
        host.asking().get("/hosted-stops/" + stop).then().statusCode(200);
        ACoordinator.add(organization, asOrganizer(), host.email())
                .statusCode(409)
                .body("violations.field", contains("email"));
        asOrganizer().get(list).then().body("items.email", contains(host.email()));
    }

    @Test
    void whomAnAdministratorAddsSeesAllOfTheOrganization() {
        String stop = aStop().with("organizationId", organization).on(seminar(), aRoute().in(seminar()));

        ACoordinator host = ACoordinator.of(organization, asAdministrator());

        host.asking().get("/hosted-stops").then().body("items.id", contains(stop));
    }

    @Test
    void whoIsRemovedSeesNothingFromThatMomentOn() {
        String stop = aStop().with("organizationId", organization).on(seminar(), aRoute().in(seminar()));
        ACoordinator host = ACoordinator.of(organization);
        host.asking().get("/hosted-stops/" + stop).then().statusCode(200);
        String id = asOrganizer().get(list).then().extract().path("items[0].id");

        asOrganizer().delete(list + "/" + id).then().statusCode(428);
        asOrganizer().header("If-Match", "\"0\"").delete(list + "/" + id).then().statusCode(412);
        asOrganizer().header("If-Match", "\"1\"").delete(list + "/" + id).then().statusCode(204);

        host.asking().get("/hosted-stops/" + stop).then().statusCode(404);
        host.asking().get("/hosted-stops").then().statusCode(200).body("items", empty());
    }

    @Test
    void onlyWhoMayWriteOrganizationsSeesAndAddsCoordinators() {
        ACoordinator host = ACoordinator.of(organization);
        String id = asOrganizer().get(list).then().extract().path("items[0].id");

        for (String token :
                List.of(Tokens.reader(), host.token(), Tokens.client("sample-department", "seminars:write"))) {
            with(token).get(list).then().statusCode(403);
            with(token).get(list + "/" + id).then().statusCode(403);
            ACoordinator.add(organization, with(token), email).statusCode(403);
            with(token)
                    .header("If-Match", "\"1\"")
                    .delete(list + "/" + id)
                    .then()
                    .statusCode(403);
        }
        asPublic().get(list).then().statusCode(401);
        asOrganizer()
                .get("/organizations/" + anOrganization().created() + "/coordinators/" + id)
                .then()
                .statusCode(404);
        asOrganizer().get(list).then().body("items.id", contains(id));
    }

    @Test
    void anOrganizationWithCoordinatorsIsKeptAndTheLogNamesNobody() {
        ACoordinator host = ACoordinator.of(organization);
        String id = asOrganizer().get(list).then().extract().path("items[0].id");

        assertInUse("/organizations/" + organization, "host-coordinator");
        String log = asAdministrator()
                .get("/changes?resourceId=" + id)
                .then()
                .body("items.kind", contains("CREATED", "UPDATED"))
                .body("items.resourceType", contains("host-coordinator", "host-coordinator"))
                .body("items[0].differences.email", equalTo(Map.of("personal", true)))
                .extract()
                .asString();
        assertEquals(-1, log.indexOf(host.email()));
        assertEquals(-1, log.indexOf("Abenova"));
    }

    private String seminar;

    private String seminar() {
        if (seminar == null) {
            seminar = aSeminar().published();
        }
        return seminar;
    }
}
