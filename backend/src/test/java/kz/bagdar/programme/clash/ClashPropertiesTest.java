package kz.bagdar.programme.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.clash.Slot.RouteStop;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against the plainest reading of the rules: every pair is looked at, minute by minute. */
class ClashPropertiesTest {

    private static final LocalDate DAY = LocalDate.parse("2019-02-14");
    private static final Hours ALWAYS =
            new Hours(DAY.minusDays(1), DAY.plusDays(2), null, null, ZoneId.of("Asia/Almaty"));
    private static final Instant START = Instant.parse("2019-02-14T04:00:00Z");
    private static final UUID PALACE = UUID.randomUUID();
    private static final List<UUID> SPEAKERS = ids(3);
    private static final List<RouteStop> STOPS = stops();

    private record Found(ClashKind kind, Set<UUID> sessions, UUID over) {}

    @Property(tries = 500)
    void findsWhatLookingAtEveryPairFinds(@ForAll("programmes") List<Slot> programme) {
        Set<Found> found = ClashDetection.among(programme, ALWAYS).stream()
                .map(clash -> new Found(
                        clash.kind(),
                        Set.copyOf(clash.sessionIds()),
                        clash.kind() == ClashKind.GROUP ? clash.routeId() : clash.speakerId()))
                .collect(Collectors.toSet());

        assertEquals(everyPair(programme), found);
    }

    @Property(tries = 200)
    void orderOfTheSessionsDoesNotMatter(@ForAll("programmes") List<Slot> programme, @ForAll Random random) {
        List<Slot> shuffled = new ArrayList<>(programme);
        Collections.shuffle(shuffled, random);

        assertEquals(ClashDetection.among(programme, ALWAYS), ClashDetection.among(shuffled, ALWAYS));
    }

    @Property(tries = 200)
    void clashLastsAsLongAsBothGoOn(@ForAll("programmes") List<Slot> programme) {
        for (Clash clash : ClashDetection.among(programme, ALWAYS)) {
            assertTrue(clash.from().isBefore(clash.to()), clash::toString);
            for (Slot slot : programme) {
                if (clash.sessionIds().contains(slot.sessionId())) {
                    assertTrue(!slot.startsAt().isAfter(clash.from()), clash::toString);
                    assertTrue(!slot.endsAt().isBefore(clash.to()), clash::toString);
                }
            }
        }
    }

    @Property(tries = 200)
    void sessionsOneAfterTheOtherNeverClash(@ForAll("programmes") List<Slot> programme) {
        List<Slot> inLine = new ArrayList<>();
        Instant next = START;
        for (Slot slot : programme) {
            Instant end = next.plus(Duration.between(slot.startsAt(), slot.endsAt()));
            inLine.add(new Slot(
                    slot.sessionId(), next, end, slot.room(), slot.speakerIds(), slot.stops(), slot.walkIn(), false));
            next = end;
        }

        assertEquals(List.of(), ClashDetection.among(inLine, ALWAYS));
    }

    @Provide
    Arbitrary<List<Slot>> programmes() {
        Arbitrary<Integer> begins = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> lasts = Arbitraries.integers().between(1, 6);
        Arbitrary<Room> rooms = Combinators.combine(
                        Arbitraries.of(PALACE).injectNull(0.5),
                        Arbitraries.of("hall", "foyer").injectNull(0.6),
                        Arbitraries.of("hall", "foyer").injectNull(0.3))
                .as((organization, kk, ru) -> Room.of(organization, new LocalizedText(kk, ru, null)));
        return Combinators.combine(
                        begins,
                        lasts,
                        rooms,
                        Arbitraries.of(SPEAKERS).set().ofMaxSize(2),
                        Arbitraries.of(STOPS).set().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((begin, length, room, speakers, stops, walkIn) -> new Slot(
                        UUID.randomUUID(), minute(begin), minute(begin + length), room, speakers, stops, walkIn, false))
                .list()
                .ofMaxSize(9);
    }

    private static Set<Found> everyPair(List<Slot> programme) {
        Set<Found> clashes = new HashSet<>();
        for (Slot one : programme) {
            for (Slot other : programme) {
                if (one != other && together(one, other)) {
                    Set<UUID> both = Set.of(one.sessionId(), other.sessionId());
                    if (one.room() != null && other.room() != null && areOne(one.room(), other.room())) {
                        clashes.add(new Found(ClashKind.PLACE, both, null));
                    }
                    one.speakerIds().stream()
                            .filter(other.speakerIds()::contains)
                            .forEach(speaker -> clashes.add(new Found(ClashKind.SPEAKER, both, speaker)));
                    routesThatMustBeInBoth(one, other)
                            .forEach(route -> clashes.add(new Found(ClashKind.GROUP, both, route)));
                }
            }
        }
        return clashes;
    }

    /** Named alike in each language in which both have a name; where there is none, by one name at least. */
    private static boolean areOne(Room one, Room other) {
        List<Language> inBoth = Stream.of(Language.values())
                .filter(language ->
                        one.words().containsKey(language) && other.words().containsKey(language))
                .toList();
        boolean alike = inBoth.isEmpty()
                ? one.words().equals(other.words())
                        || one.words().values().stream().anyMatch(other.words().values()::contains)
                : inBoth.stream()
                        .allMatch(language ->
                                one.words().get(language).equals(other.words().get(language)));
        return alike && Objects.equals(one.organizationId(), other.organizationId());
    }

    private static boolean together(Slot one, Slot other) {
        return IntStream.range(0, 30)
                .mapToObj(ClashPropertiesTest::minute)
                .anyMatch(minute -> goesOn(one, minute) && goesOn(other, minute));
    }

    private static boolean goesOn(Slot slot, Instant minute) {
        return !minute.isBefore(slot.startsAt()) && minute.isBefore(slot.endsAt());
    }

    private static Stream<UUID> routesThatMustBeInBoth(Slot one, Slot other) {
        return STOPS.stream().map(RouteStop::routeId).distinct().filter(route -> {
            List<RouteStop> here = on(one, route);
            List<RouteStop> there = on(other, route);
            if (one.stops().isEmpty() && other.stops().isEmpty()) {
                return false;
            }
            if (one.stops().isEmpty()) {
                return !there.isEmpty() && !one.walkIn() && !other.walkIn();
            }
            if (other.stops().isEmpty()) {
                return !here.isEmpty() && !one.walkIn() && !other.walkIn();
            }
            if (here.isEmpty() || there.isEmpty()) {
                return false;
            }
            boolean atOneStop = here.stream().anyMatch(there::contains);
            return !atOneStop || (!one.walkIn() && !other.walkIn());
        });
    }

    private static List<RouteStop> on(Slot slot, UUID route) {
        return slot.stops().stream()
                .filter(stop -> stop.routeId().equals(route))
                .toList();
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static List<UUID> ids(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }

    private static List<RouteStop> stops() {
        List<UUID> routes = ids(2);
        return routes.stream()
                .flatMap(route ->
                        Stream.of(new RouteStop(route, UUID.randomUUID()), new RouteStop(route, UUID.randomUUID())))
                .toList();
    }
}
