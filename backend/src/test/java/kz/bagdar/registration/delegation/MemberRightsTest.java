package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what with the people of a delegation. */
@QuarkusTest
class MemberRightsTest {

    @Test
    void othersWorkOnNoDelegation() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Opened other = aDelegation().in(seminar);
        String member = delegation.addOne(aMember());
        Registered person = aRegistration().in(seminar);

        work(401, delegation, member, () -> asPublic());
        work(403, delegation, member, () -> asReader());
        work(404, delegation, member, () -> with(Tokens.otherOrganizer()));
        work(403, delegation, member, () -> with(Tokens.client("other", "registrations:read")));
        work(403, delegation, member, () -> asParticipant(person.token()));
        work(404, delegation, member, () -> asParticipant(other.token()));
        compose(401, delegation, member, () -> asPublic());
        compose(403, delegation, member, () -> asReader());
        compose(404, delegation, member, () -> with(Tokens.otherOrganizer()));
        compose(403, delegation, member, () -> asParticipant(other.token()));
        compose(403, delegation, member, () -> asParticipant(delegation.token()));
        asOrganizer().get(delegation.path()).then().body("byStatus.CONFIRMED", equalTo(1));
    }

    @Test
    void contactReachesTheRegistrationsOfTheOwnPeopleAlone() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Opened other = aDelegation().in(seminar);
        String own = "/seminars/" + seminar + "/registrations/" + delegation.addOne(aMember());
        String others = "/seminars/" + seminar + "/registrations/" + other.addOne(aMember());
        String alone = "/seminars/" + seminar + "/registrations/"
                + aRegistration().in(seminar).id();

        asParticipant(delegation.token()).get(own).then().statusCode(200);
        for (String path : List.of(others, alone)) {
            asParticipant(delegation.token()).get(path).then().statusCode(404);
            asParticipant(delegation.token())
                    .post(path + "/cancellation")
                    .then()
                    .statusCode(404);
            asParticipant(delegation.token())
                    .header("If-Match", "\"0\"")
                    .body(aRegistration().update())
                    .put(path)
                    .then()
                    .statusCode(404);
        }
        for (String deed : List.of("rejection", "confirmation", "link")) {
            asParticipant(delegation.token()).post(own + "/" + deed).then().statusCode(403);
        }
        asParticipant(delegation.token())
                .body(Map.of("member", aMember(), "consent", true))
                .post(delegation.path() + "/members/" + id(others) + "/replacement")
                .then()
                .statusCode(404);
        asParticipant(delegation.token())
                .post(delegation.path() + "/members/" + id(alone) + "/link")
                .then()
                .statusCode(404);
    }

    @Test
    void contactCorrectsAPersonButNotTheRegion() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> marat = aMember();
        String path = "/seminars/" + seminar + "/registrations/" + delegation.addOne(marat);
        ARegistration said = aRegistration().with("email", marat.get("email"));

        asParticipant(delegation.token())
                .header("If-Match", "\"0\"")
                .body(said.with("regionCode", "KZ-79").update())
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("regionCode"));
        asParticipant(delegation.token())
                .header("If-Match", "\"0\"")
                .body(said.with("regionCode", "KZ-11").named("Марат Асқарұлы").update())
                .put(path)
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Марат Асқарұлы"));
        asOrganizer()
                .queryParam("seminarId", seminar)
                .queryParam("resourceId", id(path))
                .get("/changes")
                .then()
                .body("items.actor.kind", contains("CONTACT", "CONTACT"))
                .body("items.actor.id", contains(delegation.id(), delegation.id()));

        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        ASeminar.move(seminar, "RUNNING");
        asParticipant(delegation.token())
                .header("If-Match", "\"1\"")
                .body(said.update())
                .put(path)
                .then()
                .statusCode(409);
        asParticipant(delegation.token()).post(path + "/cancellation").then().statusCode(409);
    }

    @Test
    void contactAnswersAnOfferForTheOwnPeopleAlone() {
        String seminar = aSeminar().withCapacity(0).openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String list = "/seminars/" + seminar + "/registrations/";
        String accepts = list + delegation.addOne(aMember());
        String declines = list + delegation.addOne(aMember());
        String other = list + aRegistration().in(seminar).id();
        var present = asOrganizer().get("/seminars/" + seminar);
        Map<String, Object> three = aSeminar().withCapacity(3).body();
        three.put("slug", present.path("slug"));
        atPresent("/seminars/" + seminar)
                .body(three)
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);

        asParticipant(delegation.token())
                .post(accepts + "/offer-acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        asParticipant(delegation.token())
                .post(declines + "/offer-refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        asParticipant(delegation.token())
                .post(other + "/offer-acceptance")
                .then()
                .statusCode(404);
        asOrganizer().get(other).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void teamMakesAPersonPartOfADelegationAndTakesThemOut() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Registered person = aRegistration().in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();
        String member = delegation.path() + "/members/" + person.id();

        asOrganizer().put(member).then().statusCode(428);
        asParticipant(delegation.token())
                .header("If-Match", "\"0\"")
                .put(member)
                .then()
                .statusCode(403);
        atPresent(path).put(member).then().statusCode(200).body("delegationId", equalTo(delegation.id()));
        asParticipant(delegation.token()).get(path).then().statusCode(200);

        asOrganizer().header("If-Match", "\"0\"").delete(member).then().statusCode(412);
        atPresent(path).delete(member).then().statusCode(204);

        asOrganizer().get(path).then().body("delegationId", nullValue()).body("status", equalTo("CONFIRMED"));
        asParticipant(delegation.token()).get(path).then().statusCode(404);
        atPresent(path).delete(member).then().statusCode(404);
    }

    @Test
    void peopleOfADeletedDelegationStayRegistered() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + delegation.addOne(aMember());

        atPresent(delegation.path()).delete(delegation.path()).then().statusCode(204);

        asOrganizer().get(path).then().body("status", equalTo("CONFIRMED")).body("delegationId", nullValue());
    }

    @Test
    void regionStaysWhilePeopleCome() {
        String seminar = aSeminar().openForRegistration();
        var akmola = aDelegation();
        Opened delegation = akmola.in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + delegation.addOne(aMember());
        Map<String, Object> moved = akmola.with("regionCode", "KZ-79").update();

        atPresent(delegation.path())
                .body(moved)
                .put(delegation.path())
                .then()
                .statusCode(422)
                .body("violations.field", contains("regionCode"));
        asOrganizer().post(path + "/cancellation");
        atPresent(delegation.path())
                .body(moved)
                .put(delegation.path())
                .then()
                .statusCode(200)
                .body("regionCode", equalTo("KZ-79"));
    }

    @Test
    void linkOfAPersonIsMailedAgainButSeldom() {
        Opened delegation = aDelegation().in(aSeminar().openForRegistration());
        String member = delegation.addOne(aMember());

        asParticipant(delegation.token())
                .post(delegation.path() + "/members/" + member + "/link")
                .then()
                .statusCode(200)
                .body("mailed", equalTo(false))
                .body("link", nullValue());
    }

    private static void work(int status, Opened delegation, String member, Supplier<RequestSpecification> caller) {
        String members = delegation.path() + "/members";
        caller.get()
                .body(Map.of("members", List.of(aMember()), "consent", true))
                .post(members)
                .then()
                .statusCode(status);
        caller.get()
                .body(Map.of("member", aMember(), "consent", true))
                .post(members + "/" + member + "/replacement")
                .then()
                .statusCode(status);
        caller.get().post(members + "/" + member + "/link").then().statusCode(status);
    }

    private static void compose(int status, Opened delegation, String member, Supplier<RequestSpecification> caller) {
        String address = delegation.path() + "/members/" + member;
        caller.get().header("If-Match", "\"0\"").put(address).then().statusCode(status);
        caller.get().header("If-Match", "\"0\"").delete(address).then().statusCode(status);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
