package kz.bagdar.registration;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that the service counts of a seminar, held against everybody who is registered, one by one. */
final class Recount {

    private static final Set<String> GONE = Set.of("CANCELLED", "REJECTED");

    private final Hall hall;
    private final String where;
    private final List<Map<String, Object>> people;
    private final List<Map<String, Object>> quotas;
    private final List<Map<String, Object>> sessions;
    private final JsonPath counts;

    /** @param where what is said of a number that is not true */
    Recount(Hall hall, String where) {
        this.hall = hall;
        this.where = where;
        JsonPath all = asOrganizer().get(hall.registrations() + "?limit=200").jsonPath();
        assertNull(all.getString("next"), "more people than are counted here");
        people = all.getList("items");
        quotas = asOrganizer().get(hall.address() + "/quotas?limit=200").path("items");
        sessions = asPublic().get(hall.address() + "/session-places").path("items");
        counts = asOrganizer().get(hall.registrations() + "/counts").jsonPath();
    }

    /** All that is counted, as it is shown. */
    String shown() {
        return counts.prettify()
                + quotas.stream()
                        .map(quota -> quota.get("taken") + "/" + quota.get("waiting"))
                        .toList()
                + sessions;
    }

    /** @return by how much each limit is exceeded, by its id; negative where it has room */
    Map<String, Integer> requireTrue() {
        Map<String, Integer> excess = new HashMap<>();
        int taken = count(Recount::takesPlace);
        assertEquals(taken, counts.getInt("taken"), where);
        assertEquals(people.size(), counts.getInt("total"), where);
        assertEquals(byKey(person -> person.get("status"), person -> true), counts.getMap("byStatus"), where);
        assertEquals(byKey(person -> person.get("regionCode"), Recount::isLive), shown("byRegion", "code"), where);
        assertEquals(byKey(person -> person.get("categoryCode"), Recount::isLive), shown("byCategory", "code"), where);
        assertEquals(byKey(Recount::firstChoice, Recount::isLive), shown("firstChoice", "routeId"), where);
        excess.put(hall.id, taken - counts.getInt("capacity"));
        sessions.forEach(session -> excess.put(id(session, "sessionId"), requireTrueOfSession(session)));
        quotas.forEach(quota -> excess.put(id(quota, "id"), requireTrueOfQuota(quota)));
        return excess;
    }

    /** While people may register, nobody waits where all that would be taken from has room. */
    void requireNobodyWaitsBesideAPlace(Map<String, Integer> excess) {
        if (!hall.isOpen()) {
            return;
        }
        people.stream().filter(Recount::waits).forEach(person -> {
            boolean held = excess.get(hall.id) >= 0
                    || quotas.stream()
                            .filter(quota -> sessionsOf(quota).isEmpty() && covers(quota, person))
                            .anyMatch(quota -> excess.get(id(quota, "id")) >= 0);
            assertTrue(held, where + ": " + person.get("id") + " waits beside a place");
        });
    }

    private int requireTrueOfSession(Map<String, Object> session) {
        int taken = signedUp(id(session, "sessionId"));
        assertEquals(taken, session.get("taken"), where);
        return taken - (int) session.get("capacity");
    }

    private int requireTrueOfQuota(Map<String, Object> quota) {
        List<String> ofSessions = sessionsOf(quota);
        int taken = ofSessions.isEmpty()
                ? count(person -> takesPlace(person) && covers(quota, person))
                : ofSessions.stream().mapToInt(this::signedUp).sum();
        int waiting = ofSessions.isEmpty() ? count(person -> waits(person) && covers(quota, person)) : 0;
        assertEquals(taken, quota.get("taken"), () -> where + ": " + quota);
        assertEquals(waiting, quota.get("waiting"), () -> where + ": " + quota);
        return taken - (int) quota.get("capacity");
    }

    /** Those who have a place at the session, and at the seminar: without the one nobody has the other. */
    private int signedUp(String session) {
        List<String> ids = asOrganizer()
                .get(hall.registrations() + "?limit=200&sessionId=" + session)
                .path("items.id");
        return count(person -> ids.contains(id(person, "id")) && takesPlace(person));
    }

    private int count(Predicate<Map<String, Object>> wanted) {
        return (int) people.stream().filter(wanted).count();
    }

    private Map<String, Integer> byKey(
            Function<Map<String, Object>, Object> key, Predicate<Map<String, Object>> wanted) {
        return people.stream()
                .filter(wanted)
                .filter(person -> key.apply(person) != null)
                .collect(Collectors.toMap(
                        person -> key.apply(person).toString(), person -> 1, Integer::sum, TreeMap::new));
    }

    private Map<String, Integer> shown(String list, String key) {
        List<Map<String, Object>> rows = counts.getList(list);
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get(key).toString(), row -> (Integer) row.get("count")));
    }

    private static boolean covers(Map<String, Object> quota, Map<String, Object> person) {
        return has(quota.get("regionCodes"), person.get("regionCode"))
                && has(quota.get("categoryCodes"), person.get("categoryCode"))
                && has(quota.get("routeIds"), firstChoice(person));
    }

    private static boolean has(Object wanted, Object own) {
        return ((List<?>) wanted).isEmpty() || ((List<?>) wanted).contains(own);
    }

    @SuppressWarnings("unchecked")
    private static List<String> sessionsOf(Map<String, Object> quota) {
        return (List<String>) quota.get("sessionIds");
    }

    private static Object firstChoice(Map<String, Object> person) {
        List<?> wishes = (List<?>) person.get("preferences");
        return wishes == null || wishes.isEmpty() ? null : wishes.getFirst();
    }

    /** Who is looked at again keeps the place meanwhile. */
    private static boolean takesPlace(Map<String, Object> person) {
        return switch (person.get("status").toString()) {
            case "CONFIRMED", "OFFERED" -> true;
            case "PENDING" -> person.get("confirmedAt") != null;
            default -> false;
        };
    }

    private static boolean waits(Map<String, Object> person) {
        return person.get("status").equals("WAITLISTED");
    }

    private static boolean isLive(Map<String, Object> person) {
        return !GONE.contains(person.get("status").toString());
    }

    private static String id(Map<String, Object> thing, String field) {
        return thing.get(field).toString();
    }
}
