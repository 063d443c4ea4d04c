package kz.bagdar.programme.calendar;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpCalendarTest {

    @Test
    void calendarOfAPersonHasWhatTheySignedUpForAndNoOtherSuchSession() {
        String seminar = aSeminar().openForRegistration();
        String stage = aStage().in(seminar);
        String everyone = aSession().in(seminar, stage);
        String chosen = aSession()
                .with("signUp", true)
                .with("startsAt", "2019-02-14T10:00:00+06:00")
                .with("endsAt", "2019-02-14T11:00:00+06:00")
                .in(seminar, stage);
        String notChosen = aSession().with("signUp", true).in(seminar, stage);
        ASeminar.publish(seminar);
        Registered person = aRegistration().in(seminar);
        assertThat(calendar(person), not(containsString(chosen)));

        asParticipant(person.token())
                .put("/seminars/" + seminar + "/registrations/" + person.id() + "/sessions/" + chosen)
                .then()
                .statusCode(200);

        assertThat(calendar(person), containsString(chosen));
        assertThat(calendar(person), containsString(everyone));
        assertThat(calendar(person), not(containsString(notChosen)));
    }

    private static String calendar(Registered person) {
        String address = asParticipant(person.token())
                .get("/my-registration")
                .then()
                .extract()
                .path("calendarUrl");
        return RestAssured.given()
                .accept("text/calendar")
                .get(address.substring(address.indexOf("/api/v1/")))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }
}
