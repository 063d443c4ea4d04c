package kz.bagdar.registration.session;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quota of sessions counts the sign-ups to all of them. */
@QuarkusTest
class SessionQuotaTest {

    private ASeminarWithSessions seminar;

    @BeforeEach
    void makeSeminar() {
        seminar = new ASeminarWithSessions();
    }

    @Test
    void fullQuotaOfSeveralSessionsHoldsNobodyWhoDoesNotUseIt() {
        String one = seminar.masterClass("10:00-11:00", 9);
        String two = seminar.masterClass("11:00-12:00", 9);
        String free = seminar.masterClass("12:00-13:00", 9);
        seminar.published();
        aQuota(1).ofRegions().with("sessionIds", List.of(one, two)).in(seminar.id);
        Registered first = seminar.person();
        Registered second = seminar.person();

        seminar.signUp(first, one).statusCode(200);

        seminar.signUp(second, two)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:session-full"))
                .body("quotas", hasSize(1));
        asParticipant(second.token())
                .get("/seminars/" + seminar.id + "/registrations/" + second.id() + "/sessions")
                .then()
                .body("items[1].refusals", contains("FULL"));
        asOrganizer().get("/seminars/" + seminar.id + "/quotas").then().body("items[0].taken", equalTo(1));
        assertEquals(0, seminar.places(two).get("placesLeft"));
        assertEquals(9, seminar.places(free).get("placesLeft"));
        seminar.signUp(second, free).statusCode(200);

        asParticipant(first.token()).delete(seminar.path(first, one)).then().statusCode(204);
        seminar.signUp(second, two).statusCode(200);
    }
}
