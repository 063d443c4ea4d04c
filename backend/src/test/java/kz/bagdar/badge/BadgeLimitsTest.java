package kz.bagdar.badge;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Pdf;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much is made at once, and for whom no badge is made. */
@QuarkusTest
class BadgeLimitsTest {

    private static final Map<String, Object> CARDS = Map.of("layout", "A4_90X60");

    @Inject
    DueJobs due;

    @Inject
    BadgeRunRepository runs;

    @Inject
    EntityManager entities;

    private String seminar;
    private String badges;

    @BeforeEach
    void openASeminar() {
        seminar = aSeminar().openForRegistration();
        badges = "/seminars/" + seminar + "/badges";
    }

    @Test
    void moreThanAFileHoldsIsRefused() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,
                                    step_free_access, registered_at, link_sent_at, confirmed_at, consented_at, arrival, priority)
                                select gen_random_uuid(), 0, :seminar, 'CONFIRMED', 'Person ' || n, n || '@many.example', 'KZ-11', 'kk',
                                    false, now(), now(), now(), now(), nextval('registration_arrival'), 0
                                from generate_series(1, 20001) as n""")
                        .setParameter("seminar", UUID.fromString(seminar))
                        .executeUpdate());

        make("", CARDS).statusCode(422).body("type", equalTo("urn:bagdar:problem:too-many-badges"));
        asOrganizer()
                .get(badges + "/counts")
                .then()
                .body("people", equalTo(20_001))
                .body("most", equalTo(20_000))
                .body("$", not(hasKey("changed")));
        asOrganizer().get(badges).then().body("items", empty());
    }

    @Test
    void aSeminarHasTwoFilesMadeAtATime() {
        aRegistration().in(seminar);
        String first = made(make("", CARDS));
        made(make("", CARDS));

        make("", CARDS).statusCode(409).body("type", equalTo("urn:bagdar:problem:badges-under-way"));
        asOrganizer().get(badges).then().body("items", hasSize(2));
        String elsewhere = aSeminar().openForRegistration();
        aRegistration().in(elsewhere);
        asOrganizer()
                .body(CARDS)
                .post("/seminars/" + elsewhere + "/badges")
                .then()
                .statusCode(202);

        due.run(UUID.fromString(first));
        make("", CARDS).statusCode(202);
    }

    @Test
    void whoeverReadsAFileDoesNotReadAllItsPeople() {
        aRegistration().in(seminar);
        String id = made(make("", CARDS));

        boolean read = QuarkusTransaction.requiringNew()
                .call(() -> Hibernate.isPropertyInitialized(runs.findById(UUID.fromString(id)), "people"));

        assertFalse(read);
        asOrganizer().get(badges + "/" + id).then().body("people", equalTo(1));
    }

    @Test
    void peopleAreNamedOrFilteredNotBoth() {
        String id = aRegistration().in(seminar).id();

        make("?region=KZ-11", Map.of("layout", "A4_A6", "ids", List.of(id)))
                .statusCode(422)
                .body("violations[0].field", equalTo("ids"));
    }

    @Test
    void whoIsErasedOrCancelsBeforeTheFileIsMadeGetsNoBadge() throws IOException {
        Registered erased = aRegistration().named("Erased Person").in(seminar);
        Registered leaving = aRegistration().named("Leaving Person").in(seminar);
        aRegistration().named("Coming Person").in(seminar);
        String run = made(make("", CARDS));

        erase(erased);
        asParticipant(leaving.token())
                .post("/seminars/" + seminar + "/registrations/" + leaving.id() + "/cancellation")
                .then()
                .statusCode(200);
        due.run(UUID.fromString(run));

        String text = Pdf.text(asOrganizer()
                .accept("*/*")
                .get(badges + "/" + run + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(text, containsString("Coming Person"));
        assertThat(text, not(containsString("Leaving Person")));
        assertThat(text, not(containsString("—")));
    }

    @Test
    void thatABadgeWasGivenIsToldToThePersonAndForgotten() {
        Registered person = aRegistration().in(seminar);
        String id = made(make("", CARDS));
        due.run(UUID.fromString(id));
        asParticipant(person.token())
                .get("/my-registration/data")
                .then()
                .body("records.badges", hasSize(1))
                .body("records.badges[0].printedAt", notNullValue());

        erase(person);

        assertEquals(
                0L,
                entities.createNativeQuery("select count(*) from badge_print where registration_id = :id")
                        .setParameter("id", UUID.fromString(person.id()))
                        .getSingleResult());
        make("", Map.of("layout", "A4_A6", "ids", List.of(person.id()))).statusCode(422);
    }

    private void erase(Registered person) {
        asParticipant(person.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse make(String filter, Map<String, Object> body) {
        return asOrganizer().body(body).post(badges + filter).then();
    }

    private static String made(ValidatableResponse asked) {
        return asked.statusCode(202).extract().path("id");
    }
}
