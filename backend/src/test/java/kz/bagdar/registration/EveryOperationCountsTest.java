package kz.bagdar.registration;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.registration.exchange.ImportApi;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After each operation by which a place can change hands, what is counted equals a recount of everybody. */
@QuarkusTest
class EveryOperationCountsTest {

    private static final List<String> VERBS = List.of("post", "put", "delete");

    /** @param before what has to be done for there to be anything to do */
    private record Step(Consumer<EveryOperationCountsTest> before, Function<EveryOperationCountsTest, Response> act) {}

    private static Step step(Function<EveryOperationCountsTest, Response> act) {
        return new Step(test -> {}, act);
    }

    private static Step step(
            Consumer<EveryOperationCountsTest> before, Function<EveryOperationCountsTest, Response> act) {
        return new Step(before, act);
    }

    /** By each of these somebody gets, loses or moves a place, or what is counted becomes another. */
    private static final Map<String, Step> MOVES = Map.ofEntries(
            Map.entry(
                    "createRegistration",
                    step(test -> asPublic().body(Hall.somebody().body()).post(test.hall.registrations()))),
            Map.entry(
                    "updateRegistration",
                    step(test -> test.hall.edit(
                            test.first.id(),
                            Hall.somebody().with("regionCode", "KZ-75").with("categoryCode", "HEAD")))),
            Map.entry(
                    "cancelRegistration",
                    step(test -> test.hall.byLink(test.first.id(), test.first.token(), "cancellation"))),
            Map.entry("rejectRegistration", step(test -> test.byTeam(test.first, "rejection"))),
            Map.entry(
                    "confirmRegistration",
                    step(test -> test.hall.byTeam(test.waiting.id(), "confirmation", Map.of("overCapacity", true)))),
            Map.entry(
                    "approveRegistration",
                    step(
                            EveryOperationCountsTest::letOneAskForApproval,
                            test -> test.byTeam(test.newcomer, "approval"))),
            Map.entry(
                    "approveRegistrations",
                    step(EveryOperationCountsTest::letOneAskForApproval, test -> test.decide("approvals"))),
            Map.entry(
                    "rejectRegistrations",
                    step(EveryOperationCountsTest::letOneAskForApproval, test -> test.decide("rejections"))),
            Map.entry(
                    "offerPlace",
                    step(EveryOperationCountsTest::addAPlaceSilently, test -> test.byTeam(test.waiting, "offer"))),
            Map.entry(
                    "acceptOffer",
                    step(
                            EveryOperationCountsTest::offerToWhoWaits,
                            test -> test.hall.byLink(test.waiting.id(), test.waiting.token(), "offer-acceptance"))),
            Map.entry(
                    "declineOffer",
                    step(
                            EveryOperationCountsTest::offerToWhoWaits,
                            test -> test.hall.byLink(test.waiting.id(), test.waiting.token(), "offer-refusal"))),
            Map.entry(
                    "eraseRegistration",
                    step(test -> test.hall.byTeam(test.first.id(), "erasure", Map.of("irrevocable", true)))),
            Map.entry(
                    "eraseMe",
                    step(test -> asParticipant(test.first.token())
                            .body(Map.of("irrevocable", true))
                            .post("/my-registration/erasure"))),
            Map.entry("signUpForSession", step(test -> test.hall.signUp(test.second.id(), test.hall.sessions.get(0)))),
            Map.entry(
                    "signOffFromSession", step(test -> test.hall.signOff(test.first.id(), test.hall.sessions.get(0)))),
            Map.entry(
                    "addDelegationMembers",
                    step(test -> asParticipant(test.delegation.token())
                            .body(Map.of("members", List.of(member(), member()), "consent", true))
                            .post(test.delegation.path() + "/members"))),
            Map.entry(
                    "replaceDelegationMember",
                    step(test -> asParticipant(test.delegation.token())
                            .body(Map.of("member", member(), "consent", true))
                            .post(test.delegation.path() + "/members/" + test.member + "/replacement"))),
            Map.entry(
                    "runRegistrationImport",
                    step(test -> test.imports
                            .run(
                                    test.hall.id,
                                    test.imports.csv(
                                            test.hall.id,
                                            "ФИО;E-mail;Регион;Категория",
                                            "Айгүл Серікова;aigul@mail.example;Алматы;HEAD"),
                                    false,
                                    false)
                            .extract()
                            .response())),
            Map.entry(
                    "createQuota",
                    step(test -> asOrganizer().body(aQuota(9).body()).post(test.hall.address() + "/quotas"))),
            Map.entry(
                    "updateQuota",
                    step(test -> atPresent(test.quota())
                            .body(aQuota(9).ofRegions("KZ-11", "KZ-71").body())
                            .put(test.quota()))),
            Map.entry(
                    "deleteQuota",
                    step(
                            EveryOperationCountsTest::fillThePool,
                            test -> atPresent(test.quota()).delete(test.quota()))),
            Map.entry("updateSeminar", step(test -> test.hall.withPlaces(9))),
            Map.entry(
                    "moveSeminar",
                    step(EveryOperationCountsTest::raiseWhileClosed, test -> test.hall.moveTo("REGISTRATION_OPEN"))));

    /** These leave all places where they are. */
    private static final Set<String> STILL = Set.of(
            "addRegistrationFile",
            "cancelBadgeRun",
            "cancelMailing",
            "cancelRegistrationImport",
            "confirmMailing",
            "createDelegation",
            "createLetterTest",
            "createMailing",
            "createRegistrationImport",
            "deleteDelegation",
            "deleteMailing",
            "eraseDelegationContact",
            "mailDelegationMemberLink",
            "makeBadges",
            "prioritiseRegistration",
            "putDelegationMember",
            "removeDelegationMember",
            "renewDelegationLink",
            "renewMyLink",
            "renewRegistrationLink",
            "resendFailedMessages",
            "resendMessage",
            "resetLetterTemplate",
            "revokeDelegationLink",
            "revokeMyLink",
            "revokeRegistrationLink",
            "tryRegistrationImport",
            "updateAdmissionRules",
            "updateDelegation",
            "updateLetterTemplate",
            "updateMailing",
            "updateRegistrationForm",
            "updateRegistrationImport");

    @Inject
    ImportApi imports;

    @Inject
    EntityManager database;

    private Hall hall;
    private Opened delegation;
    private String pool;
    private Registered first;
    private Registered second;
    private Registered waiting;
    private Registered newcomer;
    private String member;

    /** Four places for four people, one of whom has one at a session; and one who waits. */
    @BeforeEach
    void fillTheHall() {
        hall = Hall.with(4);
        pool = aQuota(3).ofRegions("KZ-71", "KZ-75").in(hall.id);
        aQuota(4).ofCategory("TEACHER").in(hall.id);
        aQuota(3).ofRoute(hall.routes.get(0)).in(hall.id);
        aQuota(3).ofRegions().with("sessionIds", hall.sessions).in(hall.id);
        first = Hall.somebody().preferring(hall.routes.get(0)).in(hall.id);
        second = Hall.somebody().with("regionCode", "KZ-71").in(hall.id);
        delegation = aDelegation().in(hall.id);
        member = delegation.addOne(member());
        Hall.somebody().with("categoryCode", "HEAD").in(hall.id);
        waiting = Hall.somebody().with("regionCode", "KZ-71").in(hall.id);
        hall.signUp(first.id(), hall.sessions.get(0)).then().statusCode(200);
    }

    static Stream<String> moves() {
        return MOVES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void countsAreTrueAfterIt(String operation) {
        MOVES.get(operation).before().accept(this);
        Recount before = new Recount(hall, "before " + operation);
        before.requireTrue();

        Response answer = MOVES.get(operation).act().apply(this);

        assertTrue(answer.statusCode() < 300, () -> answer.statusCode() + " " + answer.asString());
        Recount after = new Recount(hall, "after " + operation);
        after.requireNobodyWaitsBesideAPlace(after.requireTrue());
        assertNotEquals(before.shown(), after.shown(), "nothing has moved");
    }

    /** Whoever adds an operation on registrations says here whether it moves places. */
    @Test
    void everyOperationThatMayMovePlacesIsNamedHere() throws IOException {
        Set<String> named = new TreeSet<>(STILL);
        named.addAll(MOVES.keySet());
        // asked of the seminar itself, by its own right
        named.removeAll(Set.of("updateSeminar", "moveSeminar"));

        assertEquals(named, operationsOnRegistrations());
    }

    private static Set<String> operationsOnRegistrations() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(given().queryParam("format", "JSON").get("/openapi").asString());
        Set<String> found = new TreeSet<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(operation -> isOnRegistrations(path.getKey(), operation.get("security")))
                        .forEach(operation ->
                                found.add(operation.get("operationId").asText())));
        return found;
    }

    /** By whoever may write registrations; or below them, for those with a link or for everybody. */
    private static boolean isOnRegistrations(String path, JsonNode security) {
        return security.toString().contains("registrations:write")
                || path.contains("registration")
                || path.contains("delegation");
    }

    private static Map<String, Object> member() {
        Map<String, Object> member = aMember();
        member.put("categoryCode", "HEAD");
        return member;
    }

    private Response byTeam(Registered person, String action) {
        return hall.byTeam(person.id(), action, Map.of());
    }

    private Response decide(String how) {
        return asOrganizer()
                .body(Map.of("registrationIds", List.of(newcomer.id())))
                .post(hall.registrations() + "/" + how);
    }

    private String quota() {
        return hall.address() + "/quotas/" + pool;
    }

    private void letOneAskForApproval() {
        hall.writeRules(true).then().statusCode(200);
        hall.withPlaces(9).then().statusCode(200);
        newcomer = Hall.somebody().in(hall.id);
    }

    /** As nobody can over the API, where a place that is added is offered at once. */
    private void addAPlaceSilently() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update seminar set capacity = 5 where id = :id")
                        .setParameter("id", UUID.fromString(hall.id))
                        .executeUpdate());
    }

    private void offerToWhoWaits() {
        hall.withPlaces(5).then().statusCode(200);
    }

    /** Who waits then waits for the pool alone. */
    private void fillThePool() {
        atPresent(quota())
                .body(aQuota(1).ofRegions("KZ-71", "KZ-75").body())
                .put(quota())
                .then()
                .statusCode(200);
        hall.withPlaces(9).then().statusCode(200);
    }

    private void raiseWhileClosed() {
        hall.moveTo("REGISTRATION_CLOSED").then().statusCode(200);
        hall.withPlaces(9).then().statusCode(200);
    }
}
