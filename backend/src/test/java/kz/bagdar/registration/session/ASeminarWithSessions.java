package kz.bagdar.registration.session;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Api;

/** A seminar that is open for registration, with one stage; days and hours are those of 14 February 2019 in Astana. */
final class ASeminarWithSessions {

    final String id = aSeminar().openForRegistration();
    final String stage = aStage().in(id);

    /** @param hours for example {@code 10:00-10:30}; null where they are not known */
    String session(String title, String hours, boolean signUp, Integer capacity) {
        return aSession()
                .with("title", Api.inAll(title))
                .with("kind", "MASTER_CLASS")
                .with("startsAt", hours == null ? null : at(hours.split("-")[0]))
                .with("endsAt", hours == null ? null : at(hours.split("-")[1]))
                .with("signUp", signUp)
                .with("capacity", capacity)
                .in(id, stage);
    }

    String masterClass(String hours, Integer capacity) {
        return session("Master class", hours, true, capacity);
    }

    ASeminarWithSessions published() {
        ASeminar.publish(id);
        return this;
    }

    Registered person() {
        return aRegistration().in(id);
    }

    String path(Registered person, String sessionId) {
        return "/seminars/" + id + "/registrations/" + person.id() + "/sessions/" + sessionId;
    }

    ValidatableResponse signUp(Registered person, String sessionId) {
        return asParticipant(person.token()).put(path(person, sessionId)).then();
    }

    /** What the list of places says of a session. */
    Map<String, Object> places(String sessionId) {
        return Api.asPublic()
                .get("/seminars/" + id + "/session-places")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.sessionId == '" + sessionId + "' }");
    }

    int signedUp(String sessionId) {
        return asOrganizer()
                .get("/seminars/" + id + "/registrations?limit=200&sessionId=" + sessionId)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static String at(String time) {
        return "2019-02-14T" + time + ":00+06:00";
    }
}
