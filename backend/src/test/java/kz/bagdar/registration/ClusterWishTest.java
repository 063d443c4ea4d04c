package kz.bagdar.registration;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.AForm.askingForClusters;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clusters that people wish to see, where a seminar asks for them and not for routes. */
@QuarkusTest
class ClusterWishTest {

    private String seminar;
    private String route;
    private String ofRoute;
    private String ofStop;

    @BeforeEach
    void aSeminarThatShowsTwoClusters() {
        seminar = aSeminar().openForRegistration();
        ofRoute = aCluster().created();
        ofStop = aCluster().created();
        route = aRoute().with("clusterIds", List.of(ofRoute)).in(seminar);
        aStop().with("clusterIds", List.of(ofStop)).on(seminar, route);
        publish(seminar);
    }

    @Test
    void formAsksForRoutesUnlessItSaysOtherwise() {
        String form = "/seminars/" + seminar + "/registration-form";
        asPublic().get(form).then().body("wishes", equalTo("ROUTES"));

        askingForClusters().in(seminar);
        asPublic().get(form).then().body("wishes", equalTo("CLUSTERS"));

        atPresent(form)
                .body(Map.of("questions", List.of()))
                .put(form)
                .then()
                .statusCode(200)
                .body("wishes", equalTo("ROUTES"));
        asking().wishes("TOPICS").sendTo(seminar).statusCode(400);
    }

    @Test
    void wishesAreKeptInTheirOrderAndCanBeTurnedRound() {
        askingForClusters().in(seminar);
        ARegistration aigul = aRegistration().wishing(ofStop, ofRoute);
        Registered person = aigul.in(seminar);
        read(person).body("clusterWishes", contains(ofStop, ofRoute)).body("preferences", hasSize(0));

        change(person, aigul.wishing(ofRoute, ofStop)).statusCode(200);

        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .body("registration.clusterWishes", contains(ofRoute, ofStop));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration")
                .then()
                .body("items[0].differences.clusterWishes.to", contains(ofRoute, ofStop));
    }

    @Test
    void whoComesBackHasTheNewWishesAlone() {
        askingForClusters().in(seminar);
        ARegistration aigul = aRegistration().wishing(ofStop, ofRoute);
        Registered person = aigul.in(seminar);
        asOrganizer().post(address(person) + "/cancellation").then().statusCode(200);

        aigul.wishing(ofRoute).again(seminar);

        read(person).body("status", equalTo("CONFIRMED")).body("clusterWishes", contains(ofRoute));
    }

    @Test
    void whatNoPublishedRouteShowsCannotBeWished() {
        askingForClusters().in(seminar);
        String elsewhere = aCluster().created();
        String drafted = aCluster().created();
        aStop().with("clusterIds", List.of(drafted)).on(seminar, route);
        ARegistration wishing = aRegistration()
                .wishing(ofStop, ofStop, elsewhere, UUID.randomUUID().toString(), drafted);

        asPublic()
                .body(wishing.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        contains("clusterWishes[1]", "clusterWishes[2]", "clusterWishes[3]", "clusterWishes[4]"))
                .body(
                        "violations.code",
                        contains("duplicate", "unknown-reference", "unknown-reference", "unknown-reference"));

        asOrganizer()
                .body(aRegistration().wishing(drafted).body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201);
        publish(seminar);
        aRegistration().wishing(drafted).in(seminar);
    }

    @Test
    void moreThanTwentyAreTooMany() {
        askingForClusters().in(seminar);
        String[] many = new String[21];
        Arrays.fill(many, ofStop);

        asPublic()
                .body(aRegistration().wishing(many).body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("clusterWishes"))
                .body("violations.code", contains("too-long"));
    }

    @Test
    void onlyWhatTheFormAsksForIsTaken() {
        refused(aRegistration().wishing(ofStop), "clusterWishes");
        aRegistration().preferring(route).in(seminar);

        askingForClusters().in(seminar);
        refused(aRegistration().preferring(route), "preferences");
        aRegistration().wishing(ofStop).in(seminar);

        asking().wishes("NONE").in(seminar);
        refused(aRegistration().preferring(route), "preferences");
        refused(aRegistration().wishing(ofStop), "clusterWishes");
        aRegistration().in(seminar);
    }

    @Test
    void whoWishedBeforeTheFormChangedCanCorrectTheName() {
        ARegistration early = aRegistration().preferring(route);
        Registered person = early.in(seminar);
        askingForClusters().in(seminar);

        change(person, early.named("Айгүл Серікқызы")).statusCode(200);

        read(person).body("fullName", equalTo("Айгүл Серікқызы")).body("preferences", contains(route));
        change(person, early.preferring().wishing(ofStop)).statusCode(200);
        change(person, early.preferring(route))
                .statusCode(422)
                .body("violations.field", contains("preferences"))
                .body("violations.code", contains("not-allowed"));
    }

    @Test
    void wishForWhatIsShownNoLongerStaysAndIsNotMadeAnew() {
        askingForClusters().in(seminar);
        ARegistration early = aRegistration().wishing(ofRoute);
        Registered person = early.in(seminar);
        String path = "/seminars/" + seminar + "/routes/" + route;
        atPresent(path)
                .body(aRoute().with("clusterIds", List.of()).body())
                .put(path)
                .then()
                .statusCode(200);
        publish(seminar);

        change(person, early.named("Айгүл Серікқызы")).statusCode(200);
        change(person, early.wishing(ofRoute, ofStop))
                .statusCode(422)
                .body("violations.field", contains("clusterWishes[0]"));
        refused(aRegistration().wishing(ofRoute), "clusterWishes[0]");
    }

    @Test
    void peopleOfADelegationWishToo() {
        askingForClusters().in(seminar);
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> marat = aMember();
        marat.put("clusterWishes", List.of(ofStop));
        Map<String, Object> dana = aMember();
        dana.put("clusterWishes", List.of(ofStop, ofStop));

        JsonPath answer = delegation.add(List.of(marat, dana));

        assertThat(answer.getList("outcomes.outcome"), contains("REGISTERED", "REFUSED"));
        assertThat(answer.getList("outcomes[1].violations.field"), contains("members[1].clusterWishes[1]"));
        asParticipant(delegation.token())
                .get("/my-delegation")
                .then()
                .body("members[0].registration.clusterWishes", contains(ofStop));
    }

    @Test
    void changedWishesCanBeLookedAtAgain() {
        askingForClusters().in(seminar);
        String rules = "/seminars/" + seminar + "/admission-rules";
        atPresent(rules)
                .body(Map.of("approval", false, "approvalAgain", List.of("clusterWishes")))
                .put(rules)
                .then()
                .statusCode(200);
        ARegistration aigul = aRegistration().wishing(ofStop);
        Registered person = aigul.in(seminar);

        change(person, aigul.wishing(ofRoute)).statusCode(200).body("status", equalTo("PENDING"));
    }

    private void refused(ARegistration person, String field) {
        asPublic()
                .body(person.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains(field));
    }

    private ValidatableResponse change(Registered person, ARegistration details) {
        String revision = asOrganizer().get(address(person)).header("ETag");
        return asParticipant(person.token())
                .header("If-Match", revision)
                .body(details.update())
                .put(address(person))
                .then();
    }

    private ValidatableResponse read(Registered person) {
        return asOrganizer().get(address(person)).then().statusCode(200);
    }

    private String address(Registered person) {
        return "/seminars/" + seminar + "/registrations/" + person.id();
    }
}
