package kz.bagdar.registration.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.place.Places.Decision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is decided in whatever order agrees with a recount of everybody, one by one. */
class PlacesPropertiesTest {

    private static final List<UUID> ROUTES = List.of(new UUID(0, 1), new UUID(0, 2));

    /** One step: somebody with a claim comes, or whoever has had a place or waited longest leaves. */
    record Step(Claim claim, boolean comes) {}

    @Property
    void nothingIsOversoldAndNobodyOvertaken(
            @ForAll("limitLists") List<Limit> limits, @ForAll("stepLists") List<Step> steps) {
        List<Claim> placed = new ArrayList<>();
        List<Claim> waiting = new ArrayList<>();
        Places places = new Places(true, limits, List.of());

        for (Step step : steps) {
            if (step.comes()) {
                boolean rightful = roomFor(step.claim(), limits, placed)
                        && waiting.stream()
                                .noneMatch(
                                        other -> roomFor(other, limits, placed) && rival(step.claim(), other, limits));
                assertEquals(rightful ? Decision.CONFIRMED : Decision.WAITLISTED, places.decide(step.claim()));
                if (rightful) {
                    places.take(step.claim());
                    placed.add(step.claim());
                } else {
                    places.await(step.claim());
                    waiting.add(step.claim());
                }
            } else if (!placed.isEmpty()) {
                places.free(placed.removeFirst());
            } else if (!waiting.isEmpty()) {
                places.stopWaiting(waiting.removeFirst());
            }

            assertEquals(
                    recount(limits, placed), limits.stream().map(places::taken).toList());
            assertTrue(limits.stream()
                    .allMatch(limit -> limit.capacity() == null || places.taken(limit) <= limit.capacity()));
            assertEquals(
                    waiting.stream()
                            .filter(claim -> roomFor(claim, limits, placed))
                            .distinct()
                            .count(),
                    places.servable().size());
        }
    }

    /** What is loaded from tallies is what was taken one by one. */
    @Property
    void talliesAreWorthTheStepsTheyComeFrom(
            @ForAll("limitLists") List<Limit> limits,
            @ForAll("claimLists") List<Claim> placed,
            @ForAll("claims") Claim asked) {
        Places stepwise = new Places(true, limits, List.of());
        placed.forEach(stepwise::take);

        List<Tally> tallies = placed.stream()
                .distinct()
                .map(claim -> new Tally(
                        claim, (int) placed.stream().filter(claim::equals).count(), 0))
                .toList();
        Places loaded = new Places(true, limits, tallies);

        assertEquals(stepwise.decide(asked), loaded.decide(asked));
        assertEquals(stepwise.full(asked), loaded.full(asked));
    }

    private static boolean roomFor(Claim claim, List<Limit> limits, List<Claim> placed) {
        return limits.stream()
                .filter(limit -> limit.capacity() != null && limit.covers(claim))
                .allMatch(limit -> placed.stream().filter(limit::covers).count() < limit.capacity());
    }

    private static boolean rival(Claim one, Claim other, List<Limit> limits) {
        return limits.stream().anyMatch(limit -> limit.capacity() != null && limit.covers(one) && limit.covers(other));
    }

    private static List<Integer> recount(List<Limit> limits, List<Claim> placed) {
        return limits.stream()
                .map(limit -> (int) placed.stream().filter(limit::covers).count())
                .toList();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        Arbitraries.of("KZ-11", "KZ-71", "KZ-75"),
                        Arbitraries.of("TEACHER", "HEAD").injectNull(0.3),
                        Arbitraries.of(ROUTES).injectNull(0.3))
                .as(Claim::new);
    }

    @Provide
    Arbitrary<List<Claim>> claimLists() {
        return claims().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Step>> stepLists() {
        Arbitrary<Boolean> comes = Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false));
        return Combinators.combine(claims(), comes).as(Step::new).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Limit>> limitLists() {
        Arbitrary<Integer> capacity = Arbitraries.integers().between(0, 6).injectNull(0.2);
        return Combinators.combine(
                        capacity,
                        Arbitraries.of("KZ-11", "KZ-71", "KZ-75")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of("TEACHER", "HEAD")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(1),
                        Arbitraries.of(ROUTES).list().uniqueElements().ofMaxSize(1))
                .as((most, regions, categories, routes) ->
                        new Limit(UUID.randomUUID(), null, most, regions, categories, routes))
                .list()
                .ofMaxSize(4)
                .map(quotas -> {
                    List<Limit> limits = new ArrayList<>(quotas);
                    limits.addFirst(Limit.ofSeminar(8));
                    return List.copyOf(limits);
                });
    }
}
