package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import kz.bagdar.testing.ADelegation;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists as contacts really send them in: with rubbish in them, a second time, grown, and older than what has happened since. */
@QuarkusTest
class EnrolledListTest {

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    private String seminar;
    private final ADelegation written = aDelegation();
    private Opened delegation;

    @BeforeEach
    void open() {
        seminar = aSeminar().openForRegistration();
        delegation = written.in(seminar);
    }

    @Test
    void charactersThatNoDatabaseKeepsAreFaultsOfTheirRows() {
        List<Map<String, Object>> rows =
                List.of(of("a\u0000b@mail.example"), aMember(), of("a\ud800@mail.example"), of("a?@mail.example"));

        JsonPath answer = delegation.add(rows);

        assertThat(answer.getList("outcomes.outcome"), contains("REFUSED", "REGISTERED", "REFUSED", "REGISTERED"));
        assertThat(answer.getList("outcomes[0].violations.field"), hasItem("members[0].email"));
        assertThat(answer.getList("outcomes[2].violations.field"), hasItem("members[2].email"));
    }

    @Test
    void listOfTheWeekBeforeDoesNotRegisterWhoWasErasedSince() {
        Map<String, Object> marat = aMember();
        String id = delegation.addOne(marat);
        String other = delegation.addOne(aMember());
        erase(id);

        JsonPath again = delegation.add(List.of(marat, aMember()));

        assertThat(again.getList("outcomes.outcome"), contains("REFUSED", "REGISTERED"));
        assertThat(again.getList("outcomes[0].violations.field"), contains("members[0].email"));
        assertThat(again.getList("outcomes[0].violations.code"), contains("erased"));
        asParticipant(delegation.token())
                .body(Map.of("member", marat, "consent", true))
                .post(delegation.path() + "/members/" + other + "/replacement")
                .then()
                .statusCode(422)
                .body("violations.field", contains("member.email"))
                .body("violations.code", contains("erased"));
        asOrganizer().get(delegation.path()).then().body("byStatus.CONFIRMED", equalTo(2));

        // who comes anew in person is one of many again
        aRegistration().with("email", marat.get("email")).in(seminar);
        assertThat(delegation.add(List.of(marat)).getList("outcomes.outcome"), contains("ALREADY_REGISTERED"));
    }

    @Test
    void whoWasTakenForAnotherPersonIsKnownToBeErasedToo() {
        Map<String, Object> first = aMember();
        Map<String, Object> other = aMember();
        other.put("email", first.get("email").toString().replace("@", "+2@"));
        String id = delegation.addOne(first);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update registration set email = :email, apart = true where id = :id")
                        .setParameter("email", other.get("email"))
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        erase(id);

        assertThat(delegation.add(List.of(other)).getList("outcomes.outcome"), contains("REFUSED"));
        assertThat(delegation.add(List.of(first)).getList("outcomes.outcome"), contains("REGISTERED"));
    }

    @Test
    void listThatHasGrownIsSentAgainAsFarAsThereIsRoom() {
        Map<String, Object> marat = aMember();
        delegation.addOne(marat);
        waiting(998);

        assertThat(
                delegation.add(List.of(marat, aMember())).getList("outcomes.outcome"),
                contains("ALREADY_REGISTERED", "REGISTERED"));
        asParticipant(delegation.token())
                .body(Map.of("members", List.of(marat, aMember()), "consent", true))
                .post(delegation.path() + "/members")
                .then()
                .statusCode(422)
                .body("violations.code", contains("too-long"));
    }

    @Test
    void whoIsRegisteredWhileTheRegionChangesHasTheNewOneOrIsRefused() throws Exception {
        String lock = "select 1 from seminar where id = '" + seminar + "' for update";
        CompletableFuture<Integer> moved;
        CompletableFuture<JsonPath> enrolled;
        try (HeldDatabase held = HeldDatabase.by(database, lock)) {
            moved = Parallel.start(this::moveToShymkent);
            held.awaitWaiting(1);
            enrolled = Parallel.start(() -> delegation.add(List.of(aMember())));
            held.awaitWaiting(2);
        }

        assertEquals(200, moved.join());
        assertThat(enrolled.join().getList("outcomes.problem"), contains("urn:bagdar:problem:illegal-state"));
        asOrganizer()
                .queryParam("delegationId", delegation.id())
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void regionStaysOnceSomebodyWhoWasBeforeIsRegistered() throws Exception {
        String lock = "select 1 from seminar where id = '" + seminar + "' for update";
        CompletableFuture<Integer> moved;
        CompletableFuture<JsonPath> enrolled;
        try (HeldDatabase held = HeldDatabase.by(database, lock)) {
            enrolled = Parallel.start(() -> delegation.add(List.of(aMember())));
            held.awaitWaiting(1);
            moved = Parallel.start(this::moveToShymkent);
            held.awaitWaiting(2);
        }

        assertThat(enrolled.join().getList("outcomes.outcome"), contains("REGISTERED"));
        assertEquals(422, moved.join());
    }

    private int moveToShymkent() {
        Map<String, Object> update = written.update();
        update.put("regionCode", "KZ-79");
        return atPresent(delegation.path()).body(update).put(delegation.path()).statusCode();
    }

    private void erase(String registration) {
        asOrganizer()
                .body(Map.of("irrevocable", true))
                .post("/seminars/" + seminar + "/registrations/" + registration + "/erasure")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> of(String email) {
        Map<String, Object> member = aMember();
        member.put("email", email);
        return member;
    }

    private void waiting(int many) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,
                            step_free_access, arrival, registered_at, consented_at, link_sent_at, delegation_id)
                        select gen_random_uuid(), 0, :seminar, 'WAITLISTED', 'A B', gen_random_uuid() || '@mail.example',
                            'KZ-11', 'kk', false, 0, now(), now(), now(), :delegation
                        from generate_series(1, :many)""")
                        .setParameter("seminar", UUID.fromString(seminar))
                        .setParameter("delegation", UUID.fromString(delegation.id()))
                        .setParameter("many", many)
                        .executeUpdate());
    }
}
