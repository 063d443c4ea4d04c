package kz.bagdar.registration;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.change.Actor;
import kz.bagdar.testing.AQuota;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done over the API, in whatever order: after each step what is counted equals a recount of everybody, no
 * limit holds more people than it did before unless it had room, and nobody waits beside a place that they could have.
 */
@QuarkusTest
class RandomSequencesTest {

    private static final int STEPS = 60;
    private static final Set<String> TAKING = Set.of("CONFIRMED", "OFFERED");

    @Inject
    OfferExpiry expiry;

    @Inject
    Corrections corrections;

    @Inject
    Participants participants;

    @Inject
    EntityManager database;

    private record Person(ARegistration details, String id, String token) {}

    private record Limited(String id, List<String> regions) {}

    private final List<Person> people = new ArrayList<>();
    private final List<Limited> quotas = new ArrayList<>();

    private Random random;
    private String seminar;
    private String registrations;
    private int capacity = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsStayTrueAndNothingIsOversold(long seed) {
        random = new Random(seed);
        seminar = aSeminar().withCapacity(capacity).openForRegistration();
        registrations = "/seminars/" + seminar + "/registrations";
        addQuota(List.of("KZ-11"));
        addQuota(List.of("KZ-71", "KZ-75"));

        Map<String, Integer> before = excess();
        for (int step = 0; step < STEPS; step++) {
            boolean allowsExcess = act();
            Map<String, Integer> after = excess();
            String where = "seed " + seed + ", step " + step;
            if (!allowsExcess) {
                assertNothingOversold(before, after, where);
            }
            assertNobodyWaitsBesideAPlace(where);
            before = after;
        }
    }

    private static void assertNothingOversold(Map<String, Integer> before, Map<String, Integer> after, String where) {
        after.forEach((limit, over) ->
                assertTrue(over <= Math.max(0, before.getOrDefault(limit, 0)), where + ": " + limit + " is oversold"));
    }

    /** @return whether the step may leave more taken than a limit allows: one was lowered, or passed over on purpose */
    private boolean act() {
        switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> register();
            case 4 -> byTeam("cancellation", Map.of());
            case 5 -> byTeam("rejection", Map.of());
            case 6 -> {
                byTeam("confirmation", Map.of("overCapacity", true));
                return true;
            }
            case 7 -> byTeam("confirmation", Map.of());
            case 8 -> answer("offer-acceptance");
            case 9 -> answer("offer-refusal");
            case 10 -> expireOne();
            case 11 -> move();
            case 12 -> byTeam("erasure", Map.of("irrevocable", true));
            case 13 -> byTeam("approval", Map.of());
            case 14 -> writeRules();
            case 15, 16 -> say();
            case 17 -> correct();
            default -> {
                relimit();
                return true;
            }
        }
        return false;
    }

    private void register() {
        ARegistration details = aRegistration().with("regionCode", region());
        Response receipt = asPublic().body(details.body()).post(registrations);
        assertEquals(201, receipt.statusCode());
        people.add(new Person(details, receipt.path("registrationId"), receipt.path("token")));
    }

    private void byTeam(String action, Map<String, Object> body) {
        someone()
                .forEach(person ->
                        answered(asOrganizer().body(body).post(registrations + "/" + person.id() + "/" + action)));
    }

    private void answer(String action) {
        offered()
                .forEach(person ->
                        answered(asParticipant(person.token()).post(registrations + "/" + person.id() + "/" + action)));
    }

    private void expireOne() {
        offered()
                .forEach(person -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update registration set offer_expires_at = registered_at where id = :id")
                                .setParameter("id", UUID.fromString(person.id()))
                                .executeUpdate()));
        expiry.run();
    }

    private void move() {
        someone().forEach(person -> {
            String address = registrations + "/" + person.id();
            answered(atPresent(address)
                    .body(person.details().with("regionCode", region()).update())
                    .put(address));
        });
    }

    private void writeRules() {
        String address = "/seminars/" + seminar + "/admission-rules";
        Map<String, Object> rules = Map.of("approval", random.nextBoolean(), "approvalAgain", List.of("note"));
        assertEquals(200, atPresent(address).body(rules).put(address).statusCode());
    }

    /** What may have to be approved again. */
    private void say() {
        List.of("CONFIRMED", "WAITLISTED", "OFFERED")
                .forEach(status -> who(status).forEach(person -> {
                    String address = registrations + "/" + person.id();
                    answered(asParticipant(person.token())
                            .header("If-Match", asOrganizer().get(address).header("ETag"))
                            .body(person.details()
                                    .with("note", UUID.randomUUID().toString())
                                    .update())
                            .put(address));
                }));
    }

    /** As an import does, several at once. */
    private void correct() {
        List<Correction> wanted = Stream.concat(someone().stream(), someone().stream())
                .distinct()
                .map(person -> participants.find(UUID.fromString(person.id())).orElseThrow())
                .map(read -> CorrectionsTest.of(read, null, region()))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        corrections.make(UUID.fromString(seminar), wanted, new Actor(Actor.Kind.SYSTEM, null, null)));
    }

    private void relimit() {
        switch (random.nextInt(4)) {
            case 0 -> writeCapacity(random.nextInt(10));
            case 1 -> {
                if (quotas.size() > 1) {
                    String address = "/seminars/" + seminar + "/quotas/"
                            + quotas.removeFirst().id();
                    assertEquals(204, atPresent(address).delete(address).statusCode());
                }
            }
            case 2 -> {
                List<String> regions = List.of(region());
                if (quotas.stream().noneMatch(quota -> quota.regions().equals(regions))) {
                    addQuota(regions);
                }
            }
            default -> {
                Limited quota = quotas.get(random.nextInt(quotas.size()));
                ofRegions(quota.regions()).insteadOf(seminar, quota.id());
            }
        }
    }

    private void addQuota(List<String> regions) {
        quotas.add(new Limited(ofRegions(regions).in(seminar), regions));
    }

    private AQuota ofRegions(List<String> regions) {
        return aQuota(random.nextInt(5)).ofRegions(regions.toArray(String[]::new));
    }

    private void writeCapacity(int places) {
        capacity = places;
        String address = "/seminars/" + seminar;
        JsonPath now = asOrganizer().get(address).jsonPath();
        ASeminar wanted = aSeminar().withCapacity(places).with("slug", now.getString("slug"));
        assertEquals(200, atPresent(address).body(wanted.body()).put(address).statusCode());
    }

    /** Counts everybody anew and compares; by how much each limit is exceeded, negative where it has room. */
    private Map<String, Integer> excess() {
        List<Map<String, Object>> all =
                asOrganizer().get(registrations + "?limit=200").path("items");
        JsonPath counts = asOrganizer().get(registrations + "/counts").jsonPath();
        Map<String, Integer> excess = new HashMap<>();
        int taken = taken(all, List.of());
        assertEquals(taken, counts.getInt("taken"));
        assertEquals(all.size(), counts.getInt("total"));
        excess.put("seminar", taken - capacity);
        List<Map<String, Object>> shown =
                asOrganizer().get("/seminars/" + seminar + "/quotas").path("items");
        for (Map<String, Object> quota : shown) {
            @SuppressWarnings("unchecked")
            List<String> regions = (List<String>) quota.get("regionCodes");
            assertEquals(taken(all, regions), quota.get("taken"));
            assertEquals(count(all, regions, Set.of("WAITLISTED")), quota.get("waiting"));
            excess.put(regions.toString(), (int) quota.get("taken") - (int) quota.get("capacity"));
        }
        return excess;
    }

    private void assertNobodyWaitsBesideAPlace(String where) {
        Map<String, Integer> excess = excess();
        List<Map<String, Object>> waiting = asOrganizer()
                .get(registrations + "?status=WAITLISTED&limit=200")
                .path("items");
        for (Map<String, Object> person : waiting) {
            boolean held = excess.entrySet().stream()
                    .filter(limit -> limit.getKey().equals("seminar")
                            || limit.getKey().contains(person.get("regionCode").toString()))
                    .anyMatch(limit -> limit.getValue() >= 0);
            assertTrue(held, where + ": somebody of " + person.get("regionCode") + " waits beside a place");
        }
    }

    /** Who is looked at again keeps the place meanwhile. */
    private static int taken(List<Map<String, Object>> all, List<String> regions) {
        List<Map<String, Object>> kept = all.stream()
                .filter(person -> person.get("status").equals("PENDING") && person.get("confirmedAt") != null)
                .toList();
        return count(all, regions, TAKING) + count(kept, regions, Set.of("PENDING"));
    }

    private static int count(List<Map<String, Object>> all, List<String> regions, Set<String> statuses) {
        return (int) all.stream()
                .filter(person -> statuses.contains(person.get("status").toString()))
                .filter(person -> regions.isEmpty()
                        || regions.contains(person.get("regionCode").toString()))
                .count();
    }

    private static void answered(Response response) {
        assertTrue(
                Set.of(200, 409).contains(response.statusCode()),
                () -> response.statusCode() + " " + response.asString());
    }

    private String region() {
        return List.of("KZ-11", "KZ-71", "KZ-75").get(random.nextInt(3));
    }

    private List<Person> someone() {
        return people.isEmpty() ? List.of() : List.of(people.get(random.nextInt(people.size())));
    }

    private List<Person> offered() {
        return who("OFFERED");
    }

    /** One of those who stand there; none where there are none. */
    private List<Person> who(String status) {
        List<String> ids =
                asOrganizer().get(registrations + "?limit=200&status=" + status).path("items.id");
        List<Person> there =
                people.stream().filter(person -> ids.contains(person.id())).toList();
        return there.isEmpty() ? List.of() : List.of(there.get(random.nextInt(there.size())));
    }
}
