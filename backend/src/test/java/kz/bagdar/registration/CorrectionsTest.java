package kz.bagdar.registration;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.change.Actor;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many are corrected at once by what was read some time before. */
@QuarkusTest
class CorrectionsTest {

    @Inject
    Corrections corrections;

    @Inject
    Participants participants;

    private final ARegistration aigul = aRegistration().with("phone", "111");

    private String seminar;

    @BeforeEach
    void openASeminar() {
        seminar = aSeminar().withCapacity(9).openForRegistration();
    }

    @Test
    void whatSomebodyHasChangedMeanwhileIsLeftAlone() {
        Registered changed = aigul.in(seminar);
        Registered other = aRegistration().in(seminar);
        Correction late = workplaceOf(changed);
        Correction inTime = workplaceOf(other);
        asParticipant(changed.token())
                .header("If-Match", "\"0\"")
                .body(aigul.with("phone", "222").update())
                .put(address(changed))
                .then()
                .statusCode(200);

        assertEquals(Set.of(idOf(changed)), make(late, inTime).keySet());

        read(changed).body("phone", equalTo("222")).body("$", not(hasKey("workplace")));
        read(other).body("workplace", equalTo("School 7"));
    }

    @Test
    void whoWasErasedMeanwhileIsNotWrittenBack() {
        Registered erased = aigul.in(seminar);
        Correction late = workplaceOf(erased);
        asOrganizer()
                .body(Map.of("irrevocable", true))
                .post(address(erased) + "/erasure")
                .then()
                .statusCode(200);

        assertEquals(Set.of(idOf(erased)), make(late).keySet());

        read(erased)
                .body("fullName", equalTo("—"))
                .body("$", not(hasKey("phone")))
                .body("$", not(hasKey("workplace")));
    }

    @Test
    void ofTwoWhoMoveToTheLastPlaceOneDoesAndWhatTheyLeaveIsOffered() {
        aQuota(1).ofRegions("KZ-79").in(seminar);
        aQuota(2).in(seminar);
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);
        Registered waiting = aRegistration().in(seminar);

        Map<UUID, ProblemException> refused = make(regionOf(first), regionOf(second));

        assertEquals(1, refused.size());
        assertEquals(
                List.of("KZ-11", "KZ-79"),
                Stream.of(first, second)
                        .map(person -> read(person).extract().<String>path("regionCode"))
                        .sorted()
                        .toList());
        read(waiting).body("status", equalTo("OFFERED"));
        asOrganizer().get("/seminars/" + seminar + "/quotas").then().body("items.taken", equalTo(List.of(1, 2)));
    }

    private Map<UUID, ProblemException> make(Correction... all) {
        return QuarkusTransaction.requiringNew()
                .call(() -> corrections.make(
                        UUID.fromString(seminar), List.of(all), new Actor(Actor.Kind.SYSTEM, null, null)));
    }

    private Correction workplaceOf(Registered person) {
        return of(person, "School 7", "KZ-11");
    }

    private Correction regionOf(Registered person) {
        return of(person, null, "KZ-79");
    }

    private Correction of(Registered person, String workplace, String region) {
        return of(participants.find(idOf(person)).orElseThrow(), workplace, region);
    }

    static Correction of(RegistrationView read, String workplace, String region) {
        UpdateRegistration details = new UpdateRegistration(
                read.fullName(),
                read.email(),
                read.phone(),
                workplace,
                read.position(),
                region,
                read.categoryCode(),
                read.language(),
                read.preferences(),
                read.clusterWishes(),
                read.stepFreeAccess(),
                read.note(),
                read.answers());
        return new Correction(read.id(), read.revision(), details);
    }

    private static UUID idOf(Registered person) {
        return UUID.fromString(person.id());
    }

    private ValidatableResponse read(Registered person) {
        return asOrganizer().get(address(person)).then().statusCode(200);
    }

    private String address(Registered person) {
        return "/seminars/" + seminar + "/registrations/" + person.id();
    }
}
