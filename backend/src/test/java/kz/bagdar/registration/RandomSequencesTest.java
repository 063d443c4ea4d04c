package kz.bagdar.registration;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.bagdar.change.Actor;
import kz.bagdar.registration.exchange.ImportApi;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done over the API, in whatever order: after each step what is counted equals a recount of everybody, no
 * limit holds more people than it did before unless it had room, and nobody waits beside a place that they could have.
 */
@QuarkusTest
class RandomSequencesTest {

    private static final Logger LOG = Logger.getLogger(RandomSequencesTest.class);

    private static final int STEPS = 60;

    @Inject
    OfferExpiry expiry;

    @Inject
    Corrections corrections;

    @Inject
    Participants participants;

    @Inject
    ImportApi imports;

    @Inject
    EntityManager database;

    /** @param token null for whoever is written in by others */
    private record Person(ARegistration details, String id, String token) {}

    private final List<Person> people = new ArrayList<>();
    private final List<String> quotas = new ArrayList<>();

    private Random random;
    private Hall hall;
    private Opened delegation;

    /** Some that are always the same, and one that nobody has tried; -Dbagdar.seed tries it again. */
    static LongStream seeds() {
        long fresh = Long.getLong("bagdar.seed", new Random().nextLong());
        LOG.infof("random sequences: the fresh seed is %d", fresh);
        return LongStream.of(1, 2, 3, fresh);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsStayTrueAndNothingIsOversold(long seed) {
        random = new Random(seed);
        hall = Hall.with(6);
        delegation = aDelegation().with("regionCode", pick(Hall.REGIONS)).in(hall.id);
        IntStream.range(0, 6).forEach(this::addQuota);

        Map<String, Integer> before = new Recount(hall, "at first").requireTrue();
        for (int step = 0; step < STEPS; step++) {
            boolean allowsExcess = act();
            Recount recount = new Recount(hall, "seed " + seed + ", step " + step);
            Map<String, Integer> after = recount.requireTrue();
            if (!allowsExcess) {
                requireNothingOversold(before, after, "seed " + seed + ", step " + step);
            }
            recount.requireNobodyWaitsBesideAPlace(after);
            before = after;
        }
    }

    private static void requireNothingOversold(Map<String, Integer> before, Map<String, Integer> after, String where) {
        after.forEach((limit, over) ->
                assertTrue(over <= Math.max(0, before.getOrDefault(limit, 0)), where + ": " + limit + " is oversold"));
    }

    /** @return whether the step may leave more taken than a limit allows: one was lowered, or passed over on purpose */
    private boolean act() {
        switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> register(false);
            case 4 -> register(true);
            case 5 -> comeBack();
            case 6 -> enrol();
            case 7 -> replace();
            case 8 -> disband();
            case 9 -> importSome();
            case 10 -> byTeam("cancellation", Map.of());
            case 11 -> byTeam("rejection", Map.of());
            case 12 -> {
                byTeam("confirmation", Map.of("overCapacity", true));
                return true;
            }
            case 13 -> byTeam("confirmation", Map.of());
            case 14 -> byTeam("offer", Map.of());
            case 15 -> byLink("OFFERED", "offer-acceptance");
            case 16 -> byLink("OFFERED", "offer-refusal");
            case 17 -> byLink("CONFIRMED", "cancellation");
            case 18 -> expireOne();
            case 19 -> move();
            case 20 -> byTeam("erasure", Map.of("irrevocable", true));
            case 21 -> byTeam("approval", Map.of());
            case 22 -> answered(hall.writeRules(random.nextBoolean()));
            case 23 -> say();
            case 24 -> correct();
            case 25, 26 -> signUp();
            case 27 -> closeOrOpen();
            default -> {
                relimit();
                return true;
            }
        }
        return false;
    }

    private ARegistration somebody() {
        ARegistration details = details(aRegistration());
        return random.nextBoolean() ? details : details.preferring(pick(hall.routes));
    }

    private ARegistration details(ARegistration of) {
        return of.with("regionCode", pick(Hall.REGIONS)).with("categoryCode", pick(Hall.CATEGORIES));
    }

    private void register(boolean waitOnly) {
        ARegistration details = somebody();
        Response receipt =
                asPublic().body(details.with("waitOnly", waitOnly).body()).post(hall.registrations());
        details.body().remove("waitOnly");
        if (answered(receipt) == 201) {
            people.add(new Person(details, receipt.path("registrationId"), receipt.path("token")));
        }
    }

    /** The link of before works no more, and the new one is mailed. */
    private void comeBack() {
        who("CANCELLED").forEach(person -> {
            answered(asPublic().body(person.details().body()).post(hall.registrations()));
            people.replaceAll(one -> one == person ? new Person(person.details(), person.id(), null) : one);
        });
    }

    private void enrol() {
        List<Map<String, Object>> members = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(number -> member())
                .toList();
        Response outcome = asParticipant(delegation.token())
                .body(Map.of("members", members, "consent", true))
                .post(delegation.path() + "/members");
        if (answered(outcome) == 200) {
            List<String> ids = outcome.path("outcomes.registrationId");
            IntStream.range(0, ids.size())
                    .filter(i -> ids.get(i) != null)
                    .forEach(i -> people.add(new Person(detailsOf(members.get(i)), ids.get(i), null)));
        }
    }

    private Map<String, Object> member() {
        Map<String, Object> member = aMember();
        member.put("categoryCode", pick(Hall.CATEGORIES));
        if (random.nextBoolean()) {
            member.put("preferences", List.of(pick(hall.routes)));
        }
        return member;
    }

    private ARegistration detailsOf(Map<String, Object> member) {
        ARegistration details = aRegistration();
        member.forEach(details::with);
        return details;
    }

    private void replace() {
        List<String> ids = asOrganizer()
                .get(hall.registrations() + "?limit=200&delegationId=" + delegation.id())
                .path("items.id");
        if (!ids.isEmpty()) {
            Map<String, Object> member = member();
            Response answer = asParticipant(delegation.token())
                    .body(Map.of("member", member, "consent", true))
                    .post(delegation.path() + "/members/"
                            + pick(ids.stream().sorted().toList()) + "/replacement");
            if (answered(answer) == 200) {
                people.add(new Person(detailsOf(member), answer.path("id"), null));
            }
        }
    }

    /** Its people stay; the next come with another, which opens while everybody may register. */
    private void disband() {
        if (hall.isOpen()) {
            answered(atPresent(delegation.path()).delete(delegation.path()));
            delegation = aDelegation().with("regionCode", pick(Hall.REGIONS)).in(hall.id);
        }
    }

    private void importSome() {
        List<String> lines = new ArrayList<>(List.of("ФИО;E-mail;Регион;Категория"));
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(number -> {
            Map<String, Object> details = somebody().body();
            lines.add(String.join(
                    ";",
                    "Айгүл Серікова",
                    details.get("email").toString(),
                    details.get("regionCode").toString(),
                    details.get("categoryCode").toString()));
        });
        imports.run(hall.id, imports.csv(hall.id, lines.toArray(String[]::new)), true, true);
    }

    private void byTeam(String action, Map<String, Object> body) {
        someone().forEach(person -> answered(hall.byTeam(person.id(), action, body)));
    }

    private void byLink(String status, String action) {
        who(status).stream()
                .filter(person -> person.token() != null)
                .forEach(person -> answered(hall.byLink(person.id(), person.token(), action)));
    }

    private void expireOne() {
        who("OFFERED")
                .forEach(person -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update registration set offer_expires_at = registered_at where id = :id")
                                .setParameter("id", UUID.fromString(person.id()))
                                .executeUpdate()));
        expiry.run();
    }

    private void move() {
        someone().forEach(person -> answered(hall.edit(person.id(), details(person.details()))));
    }

    /** What may have to be approved again. */
    private void say() {
        List.of("CONFIRMED", "WAITLISTED", "OFFERED")
                .forEach(status -> who(status).stream()
                        .filter(person -> person.token() != null)
                        .forEach(person -> {
                            String address = hall.registration(person.id());
                            ARegistration details = person.details().with("note", Hall.anotherNote());
                            answered(asParticipant(person.token())
                                    .header(
                                            "If-Match",
                                            asOrganizer().get(address).header("ETag"))
                                    .body(details.update())
                                    .put(address));
                        }));
    }

    /** As an import does, several at once. */
    private void correct() {
        List<Correction> wanted = Stream.concat(someone().stream(), someone().stream())
                .distinct()
                .map(person -> participants.find(UUID.fromString(person.id())).orElseThrow())
                .map(read -> CorrectionsTest.of(read, null, pick(Hall.REGIONS)))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        corrections.make(UUID.fromString(hall.id), wanted, new Actor(Actor.Kind.SYSTEM, null, null)));
    }

    private void signUp() {
        String session = pick(hall.sessions);
        boolean off = random.nextInt(4) == 0;
        who("CONFIRMED")
                .forEach(person ->
                        answered(off ? hall.signOff(person.id(), session) : hall.signUp(person.id(), session)));
    }

    private void closeOrOpen() {
        answered(hall.moveTo(hall.isOpen() ? "REGISTRATION_CLOSED" : "REGISTRATION_OPEN"));
    }

    private void relimit() {
        switch (random.nextInt(4)) {
            case 0 -> answered(hall.withPlaces(random.nextInt(10)));
            case 1 -> {
                if (quotas.size() > 1) {
                    String address = hall.address() + "/quotas/" + quotas.removeFirst();
                    answered(atPresent(address).delete(address));
                }
            }
            case 2 -> addQuota(random.nextInt(6));
            default -> {
                String address = hall.address() + "/quotas/" + pick(quotas);
                Map<String, Object> now =
                        new HashMap<>(asOrganizer().get(address).jsonPath().getMap("$"));
                now.keySet().retainAll(Set.of("name", "regionCodes", "categoryCodes", "routeIds", "sessionIds"));
                now.put("capacity", random.nextInt(5));
                answered(atPresent(address).body(now).put(address));
            }
        }
    }

    /** One that counts the same as another is refused. */
    private void addQuota(int kind) {
        Map<String, Object> wanted = new HashMap<>(
                switch (kind) {
                    case 0 -> Map.of("regionCodes", List.of(pick(Hall.REGIONS)));
                    case 1 -> Map.of("regionCodes", List.of("KZ-71", "KZ-75"));
                    case 2 -> Map.of("categoryCodes", List.of(pick(Hall.CATEGORIES)));
                    case 3 -> Map.of("routeIds", List.of(pick(hall.routes)));
                    case 4 -> Map.of("sessionIds", hall.sessions);
                    default ->
                        Map.of(
                                "regionCodes",
                                List.of(pick(Hall.REGIONS)),
                                "categoryCodes",
                                List.of(pick(Hall.CATEGORIES)));
                });
        wanted.put("name", inAll("A quota"));
        wanted.put("capacity", 1 + random.nextInt(4));
        Response made = asOrganizer().body(wanted).post(hall.address() + "/quotas");
        if (answered(made) == 201) {
            quotas.add(made.path("id"));
        }
    }

    /** What is not possible just now is refused, and nothing goes wrong. */
    private static int answered(Response response) {
        assertTrue(
                Set.of(200, 201, 204, 409).contains(response.statusCode()),
                () -> response.statusCode() + " " + response.asString());
        return response.statusCode();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private List<Person> someone() {
        return people.isEmpty() ? List.of() : List.of(pick(people));
    }

    /** One of those who stand there; none where there are none. */
    private List<Person> who(String status) {
        List<String> ids = asOrganizer()
                .get(hall.registrations() + "?limit=200&status=" + status)
                .path("items.id");
        List<Person> there =
                people.stream().filter(person -> ids.contains(person.id())).toList();
        return there.isEmpty() ? List.of() : List.of(pick(there));
    }
}
