package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASeminar;

/** A seminar that is open for registration and has all that places are counted by: categories, routes and sessions. */
final class Hall {

    static final List<String> REGIONS = List.of("KZ-11", "KZ-71", "KZ-75");
    static final List<String> CATEGORIES = List.of("TEACHER", "HEAD");

    final String id;
    final List<String> routes;
    final List<String> sessions;

    private Hall(String id) {
        this.id = id;
        routes = List.of(aRoute().numbered(1).in(id), aRoute().numbered(2).in(id));
        String stage = aStage().in(id);
        sessions = List.of(session(stage, "10", 2), session(stage, "12", 3));
        ASeminar.publish(id);
    }

    static Hall with(int places) {
        return new Hall(wanted(places).openForRegistration());
    }

    private static ASeminar wanted(int places) {
        List<Map<String, Object>> categories = CATEGORIES.stream()
                .map(code -> Map.<String, Object>of("code", code, "name", inAll(code)))
                .toList();
        return aSeminar().withCapacity(places).with("categories", categories);
    }

    private String session(String stage, String hour, int places) {
        return aSession()
                .with("kind", "MASTER_CLASS")
                .with("startsAt", "2019-02-14T" + hour + ":00:00+06:00")
                .with("endsAt", "2019-02-14T" + hour + ":50:00+06:00")
                .with("signUp", true)
                .with("capacity", places)
                .in(id, stage);
    }

    /** Of the first region and category, without a wish. */
    static ARegistration somebody() {
        return aRegistration().with("categoryCode", CATEGORIES.getFirst());
    }

    Response withPlaces(int places) {
        String slug = asOrganizer().get(address()).path("slug");
        return atPresent(address())
                .body(wanted(places).with("slug", slug).body())
                .put(address());
    }

    Response moveTo(String lifecycle) {
        return atPresent(address()).body(Map.of("to", lifecycle)).post(address() + "/lifecycle");
    }

    boolean isOpen() {
        return asOrganizer().get(address()).path("lifecycle").equals("REGISTRATION_OPEN");
    }

    /** @param action of the organizer, with one person */
    Response byTeam(String person, String action, Map<String, Object> body) {
        return asOrganizer().body(body).post(registration(person) + "/" + action);
    }

    Response byLink(String person, String token, String action) {
        return asParticipant(token).post(registration(person) + "/" + action);
    }

    /** @param details the new ones */
    Response edit(String person, ARegistration details) {
        return atPresent(registration(person)).body(details.update()).put(registration(person));
    }

    Response signUp(String person, String session) {
        return asOrganizer().put(registration(person) + "/sessions/" + session);
    }

    Response signOff(String person, String session) {
        return asOrganizer().delete(registration(person) + "/sessions/" + session);
    }

    Response writeRules(boolean approval) {
        String address = address() + "/admission-rules";
        return atPresent(address)
                .body(Map.of("approval", approval, "approvalAgain", List.of("note")))
                .put(address);
    }

    /** What the team writes of one who is looked at again for it. */
    static String anotherNote() {
        return UUID.randomUUID().toString();
    }

    String address() {
        return "/seminars/" + id;
    }

    String registrations() {
        return address() + "/registrations";
    }

    String registration(String person) {
        return registrations() + "/" + person;
    }
}
