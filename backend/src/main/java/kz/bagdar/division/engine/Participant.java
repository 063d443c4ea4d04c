package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.Arrays;

/**
 * One person to be given a group. The arrays are read, never written.
 *
 * @param category the person's level, or {@link DivisionModel#NONE}
 * @param language the language that the person asks for, or {@link DivisionModel#NONE} where any will do
 * @param ranking wished routes, most wished first; empty when the person left the choice to the organizer
 * @param ranks the rank of each of those routes, counted from zero and never falling, so that routes may be wished alike
 *     and ranks may be missed out; empty when each route has the rank of its place
 * @param barred groups that the person cannot join, such as one with a stop that is not step-free
 * @param locked the group that an organizer fixed, or {@link DivisionModel#NONE}
 * @param current the group of the adopted division, or {@link DivisionModel#NONE}; staying there breaks ties
 */
public record Participant(
        int delegation, int category, int language, int[] ranking, int[] ranks, int[] barred, int locked, int current) {

    private static final int[] NOTHING = {};

    /** @throws IllegalArgumentException when the ranks are not those of the routes, or fall */
    public Participant {
        if (ranks.length > 0 && ranks.length != ranking.length) {
            throw new IllegalArgumentException("%d ranks for %d routes".formatted(ranks.length, ranking.length));
        }
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] < (i == 0 ? 0 : ranks[i - 1])) {
                throw new IllegalArgumentException("ranks fall: " + Arrays.toString(ranks));
            }
        }
    }

    public Participant(int delegation, int[] ranking, int[] barred, int locked, int current) {
        this(delegation, NONE, NONE, ranking, NOTHING, barred, locked, current);
    }

    public static Participant of(int delegation, int... ranking) {
        return new Participant(delegation, ranking, NOTHING, NONE, NONE);
    }

    public Participant barredFrom(int... groups) {
        return new Participant(delegation, category, language, ranking, ranks, groups, locked, current);
    }

    public Participant lockedTo(int group) {
        return new Participant(delegation, category, language, ranking, ranks, barred, group, current);
    }

    public Participant currentlyIn(int group) {
        return new Participant(delegation, category, language, ranking, ranks, barred, locked, group);
    }

    /** As if the wished routes had these ranks. */
    public Participant ranked(int... ranks) {
        return new Participant(delegation, category, language, ranking, ranks, barred, locked, current);
    }

    public Participant speaking(int language) {
        return new Participant(delegation, category, language, ranking, ranks, barred, locked, current);
    }

    public Participant ofCategory(int category) {
        return new Participant(delegation, category, language, ranking, ranks, barred, locked, current);
    }

    boolean isLocked() {
        return locked != NONE;
    }

    boolean isBarred() {
        return barred.length > 0;
    }

    boolean isBarredFrom(int group) {
        for (int one : barred) {
            if (one == group) {
                return true;
            }
        }
        return false;
    }

    /** One when the person has a group now and the place in question is not it, else zero. */
    int movedBy(int place) {
        return current != NONE && current != place ? 1 : 0;
    }

    /** The rank of the route at a place in the ranking, counted from zero. */
    int rankAt(int place) {
        return ranks.length == 0 ? place : ranks[place];
    }

    /** How many ranks the person tells apart at most: one more than the last. */
    int rankCount() {
        return ranking.length == 0 ? 0 : rankAt(ranking.length - 1) + 1;
    }

    /** The rank of a route, counted from zero, or {@link DivisionModel#NONE}. */
    int rankOf(int route) {
        for (int place = 0; place < ranking.length; place++) {
            if (ranking[place] == route) {
                return rankAt(place);
            }
        }
        return NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that
                && delegation == that.delegation
                && category == that.category
                && language == that.language
                && locked == that.locked
                && current == that.current
                && Arrays.equals(ranking, that.ranking)
                && Arrays.equals(ranks, that.ranks)
                && Arrays.equals(barred, that.barred);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(ranking) + Arrays.hashCode(barred)) + 31 * locked + delegation;
    }

    @Override
    public String toString() {
        return "Participant[delegation=%d, category=%d, language=%d, ranking=%s, ranks=%s, barred=%s, locked=%d, current=%d]"
                .formatted(
                        delegation,
                        category,
                        language,
                        Arrays.toString(ranking),
                        Arrays.toString(ranks),
                        Arrays.toString(barred),
                        locked,
                        current);
    }
}
