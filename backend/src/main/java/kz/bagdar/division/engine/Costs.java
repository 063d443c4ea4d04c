package kz.bagdar.division.engine;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.division.engine.SenselessCosts.Field;
import kz.bagdar.division.engine.SenselessCosts.Reason;

/**
 * What a division tries to keep small, in points.
 *
 * <p>By default the choice with {@code r} better ones before it costs {@code r(r + 5) / 2} points: 0, 3, 7, 12, 18 …
 * Each step down weighs one point more than the step before, so two second choices (6) are better than a first and a
 * third (7): disappointment is shared rather than heaped on few. A route not ranked costs one step more than the
 * longest ranking's last choice. Who ranked nothing costs nothing anywhere.
 *
 * <p>Spreading makes each further person of one delegation in one group dearer. At a weight of 50 or less the whole
 * rise stays below the smallest step between two choices: spreading then decides between people who wish the same, but
 * takes no wish from anybody, and no two people could swap to the gain of both. At 100 it may cost a person one step.
 *
 * <p>What is not asked for costs nothing: the shorter constructor leaves moves, languages and levels out of account.
 *
 * @param choices points of the first, second, third … choice, never falling; later choices cost as if not ranked
 * @param unranked points of a route that the person did not rank
 * @param spread weight of spreading each delegation over the groups, 0 to 100
 * @param move points of each person who leaves the current group; zero lets staying decide between equals alone
 * @param language points of each person whose language no guide of the group speaks
 * @param languageMust whether such a group is closed to the person altogether
 * @param levels weight of spreading each category over the groups, 0 to 100, as that of delegations; up to 50 together
 *     with that, nothing is taken from anybody for either
 * @param delegations whether the weight of delegations spreads them, or keeps each in as few groups as have room for it
 */
public record Costs(
        List<Integer> choices,
        int unranked,
        int spread,
        int move,
        int language,
        boolean languageMust,
        int levels,
        Delegations delegations) {

    /** What is wanted of the people of one delegation. */
    public enum Delegations {
        SPREAD,
        TOGETHER
    }

    /** Units of cost in one point: fine enough for evenness of sizes to weigh less than any wish. */
    public static final int POINT = 1000;

    /** More points than this for one wish are refused: the sum over everybody must fit into a long. */
    public static final int MOST_POINTS = 10_000;

    public static final int DEFAULT_SPREAD = 40;

    /** @throws SenselessCosts naming the field */
    public Costs {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new SenselessCosts(Field.CHOICES, 0, Reason.MISSING);
        }
        for (int rank = 0; rank < choices.size(); rank++) {
            requirePoints(choices.get(rank), rank == 0 ? 0 : choices.get(rank - 1), Field.CHOICES, rank);
        }
        requirePoints(unranked, choices.getLast(), Field.UNRANKED, 0);
        requireWeight(spread, Field.SPREAD);
        requireWeight(levels, Field.LEVELS);
        // what was divided before there was a choice had its delegations spread
        delegations = delegations == null ? Delegations.SPREAD : delegations;
        requirePoints(move, 0, Field.MOVE, 0);
        requirePoints(language, 0, Field.LANGUAGE, 0);
    }

    public Costs(List<Integer> choices, int unranked, int spread) {
        this(choices, unranked, spread, 0, 0, false, 0, Delegations.SPREAD);
    }

    public Costs withMove(int points) {
        return new Costs(choices, unranked, spread, points, language, languageMust, levels, delegations);
    }

    /** Counts these points where no guide speaks a person's language, or bars such groups where it is a must. */
    public Costs withLanguage(int points, boolean must) {
        return new Costs(choices, unranked, spread, move, points, must, levels, delegations);
    }

    public Costs withLevels(int weight) {
        return new Costs(choices, unranked, spread, move, language, languageMust, weight, delegations);
    }

    public Costs with(Delegations wanted) {
        return new Costs(choices, unranked, spread, move, language, languageMust, levels, wanted);
    }

    /** What a cost in units is in points. */
    public static double points(long units) {
        return (double) units / POINT;
    }

    private static void requirePoints(int points, int atLeast, Field field, int index) {
        if (points < 0 || points > MOST_POINTS) {
            throw new SenselessCosts(field, index, Reason.OUT_OF_RANGE);
        }
        if (points < atLeast) {
            throw new SenselessCosts(field, index, Reason.FALLING);
        }
    }

    private static void requireWeight(int weight, Field field) {
        if (weight < 0 || weight > 100) {
            throw new SenselessCosts(field, 0, Reason.OUT_OF_RANGE);
        }
    }

    /** The default for people of whom the most eager ranked this many routes. */
    public static Costs standard(int longestRanking) {
        int ranks = Math.max(1, longestRanking);
        return new Costs(
                IntStream.range(0, ranks).mapToObj(Costs::standardPoints).toList(),
                standardPoints(ranks),
                DEFAULT_SPREAD);
    }

    private static int standardPoints(int rank) {
        return (int) Math.min(MOST_POINTS, rank * (rank + 5L) / 2);
    }

    /** The smallest rise in points between two choices that differ at all; one point where none differ. */
    int smallestStep() {
        int smallest = Integer.MAX_VALUE;
        for (int rank = 0; rank < choices.size(); rank++) {
            int next = rank + 1 < choices.size() ? choices.get(rank + 1) : unranked;
            int step = next - choices.get(rank);
            if (step > 0) {
                smallest = Math.min(smallest, step);
            }
        }
        return smallest == Integer.MAX_VALUE ? 1 : smallest;
    }
}
