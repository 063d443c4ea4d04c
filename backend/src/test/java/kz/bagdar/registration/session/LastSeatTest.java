package kz.bagdar.registration.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Api;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last place at a session is given once, and it is the held row that sees to it. */
@QuarkusTest
class LastSeatTest {

    @Inject
    Seminars seminars;

    @Inject
    SignUpRepository signUps;

    @Inject
    EntityManager entities;

    private ASeminarWithSessions seminar;

    @BeforeEach
    void makeSeminar() {
        seminar = new ASeminarWithSessions();
    }

    @Test
    void ofManyAtOnceAsManySignUpAsThereArePlaces() {
        String session = seminar.masterClass("10:00-11:00", 3);
        seminar.published();
        List<Registered> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            people.add(seminar.person());
        }

        List<Integer> answers = people.stream()
                .map(person -> Parallel.start(
                        () -> seminar.signUp(person, session).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(3, Collections.frequency(answers, 200));
        assertEquals(7, Collections.frequency(answers, 409));
        assertEquals(3, seminar.places(session).get("taken"));
    }

    /** The same decision on the same rows, once with and once without the guard: the test above can fail. */
    @Test
    void withTheRowHeldTheLastPlaceIsGivenOnceAndWithoutItTwice() throws Exception {
        String guarded = seminar.masterClass("10:00-11:00", 1);
        String unguarded = seminar.masterClass("12:00-13:00", 1);
        UUID one = UUID.fromString(seminar.published().person().id());
        UUID other = UUID.fromString(seminar.person().id());
        UUID id = UUID.fromString(seminar.id);

        atOnce(one, other, person -> decideSlowly(seminars.lock(id), person, UUID.fromString(guarded)));
        atOnce(one, other, person -> decideSlowly(seminars.published(id), person, UUID.fromString(unguarded)));

        assertEquals(1, seminar.places(guarded).get("taken"));
        assertEquals(2, seminar.places(unguarded).get("taken"));
    }

    /** After whatever people did, what is shown is what there is. */
    @Test
    void countsAreTrueAfterAnySequence() {
        List<String> sessions = List.of(
                seminar.masterClass("10:00-11:00", 3),
                seminar.masterClass("11:00-12:00", 2),
                seminar.masterClass("12:00-13:00", null));
        seminar.published();
        List<Registered> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(seminar.person());
        }
        Random random = new Random(7);

        for (int step = 0; step < 80; step++) {
            Registered person = people.get(random.nextInt(people.size()));
            String session = sessions.get(random.nextInt(sessions.size()));
            String registration = "/seminars/" + seminar.id + "/registrations/" + person.id();
            switch (random.nextInt(6)) {
                case 0 -> Api.asParticipant(person.token()).delete(seminar.path(person, session));
                case 1 -> Api.asOrganizer().post(registration + "/cancellation");
                case 2 -> Api.asOrganizer().post(registration + "/confirmation");
                default -> seminar.signUp(person, session);
            }
        }

        for (String session : sessions) {
            Map<String, Object> places = seminar.places(session);
            long counted = (long) QuarkusTransaction.requiringNew()
                    .call(() -> entities.createNativeQuery("""
                                    select count(*) from session_sign_up join registration on registration.id = registration_id
                                    where session_id = :session and status = 'CONFIRMED'""")
                            .setParameter("session", UUID.fromString(session))
                            .getSingleResult());
            assertEquals((int) counted, places.get("taken"));
            assertEquals((int) counted, seminar.signedUp(session));
            if (places.get("capacity") != null) {
                assertEquals((int) places.get("capacity") - (int) counted, places.get("placesLeft"));
            }
        }
    }

    private Void decideSlowly(SeminarView held, UUID person, UUID session) throws InterruptedException {
        boolean hasRoom = signUps.taken(session) < 1;
        // long enough for the other one to count too, if nothing holds it back
        TimeUnit.MILLISECONDS.sleep(500);
        if (hasRoom) {
            signUps.persist(new SignUp(held.id(), person, session, Instant.EPOCH));
        }
        return null;
    }

    private interface Deciding {

        Void decide(UUID person) throws Exception;
    }

    private static void atOnce(UUID one, UUID other, Deciding deciding) {
        List.of(one, other).stream()
                .map(person -> Parallel.start(
                        () -> QuarkusTransaction.requiringNew().call((Callable<Void>) () -> deciding.decide(person))))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
