package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.bagdar.division.engine.DivisionModel.Group;

/**
 * A seminar of any size with the shape of a real one: 17 regions of unequal size, wishes that crowd on few routes, groups
 * that may be a tenth larger or a fifth smaller than their even share, one person in a hundred locked, one barred from
 * some groups, one in twenty without a wish. The same seed gives the same seminar.
 */
final class SeededSeminar {

    private static final int REGIONS = 17;

    private final Random random;
    private final int people;
    private final int groups;
    private final int ranked;

    private SeededSeminar(long seed, int people, int groups, int ranked) {
        this.random = new Random(seed);
        this.people = people;
        this.groups = groups;
        this.ranked = ranked;
    }

    /** @param ranked how many routes each person ranks, of as many routes as there are groups */
    static DivisionModel of(long seed, int people, int groups, int ranked) {
        return new SeededSeminar(seed, people, groups, ranked).model();
    }

    private DivisionModel model() {
        double even = (double) people / groups;
        List<Group> bounds = IntStream.range(0, groups)
                .mapToObj(route -> new Group(route, (int) (even * 0.8), (int) Math.ceil(even * 1.1)))
                .toList();
        List<Participant> participants = new ArrayList<>(people);
        for (int p = 0; p < people; p++) {
            participants.add(participant());
        }
        return new DivisionModel(groups, REGIONS, bounds, participants, Costs.standard(ranked));
    }

    private Participant participant() {
        int region = (int) (REGIONS * Math.pow(random.nextDouble(), 1.3));
        Participant participant = Participant.of(region, random.nextInt(20) == 0 ? new int[0] : ranking());
        return switch (random.nextInt(100)) {
            case 0 -> participant.lockedTo(random.nextInt(groups));
            case 1 ->
                participant.barredFrom(
                        IntStream.range(0, groups).filter(g -> g % 4 == 1).toArray());
            default -> participant;
        };
    }

    /** Routes drawn without repetition, the first ones likelier to be drawn early. */
    private int[] ranking() {
        double[] when = new double[groups];
        for (int route = 0; route < groups; route++) {
            when[route] = -Math.log(1 - random.nextDouble()) * (1 + route * 6.0 / groups);
        }
        return IntStream.range(0, groups)
                .boxed()
                .sorted((a, b) -> Double.compare(when[a], when[b]))
                .limit(ranked)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
