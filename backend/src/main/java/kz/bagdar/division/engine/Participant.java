package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.Arrays;

/**
 * One person to be given a group. The arrays are read, never written.
 *
 * @param ranking wished routes, most wished first; empty when the person left the choice to the organizer
 * @param barred groups that the person cannot join, such as one with a stop that is not step-free
 * @param locked the group that an organizer fixed, or {@link DivisionModel#NONE}
 * @param current the group of the adopted division, or {@link DivisionModel#NONE}; staying there breaks ties
 */
public record Participant(int delegation, int[] ranking, int[] barred, int locked, int current) {

    private static final int[] NOTHING = {};

    public static Participant of(int delegation, int... ranking) {
        return new Participant(delegation, ranking, NOTHING, NONE, NONE);
    }

    public Participant barredFrom(int... groups) {
        return new Participant(delegation, ranking, groups, locked, current);
    }

    public Participant lockedTo(int group) {
        return new Participant(delegation, ranking, barred, group, current);
    }

    public Participant currentlyIn(int group) {
        return new Participant(delegation, ranking, barred, locked, group);
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

    /** The place of a route in the ranking, counted from zero, or {@link DivisionModel#NONE}. */
    int rankOf(int route) {
        for (int rank = 0; rank < ranking.length; rank++) {
            if (ranking[rank] == route) {
                return rank;
            }
        }
        return NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that
                && delegation == that.delegation
                && locked == that.locked
                && current == that.current
                && Arrays.equals(ranking, that.ranking)
                && Arrays.equals(barred, that.barred);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(ranking) + Arrays.hashCode(barred)) + 31 * locked + delegation;
    }

    @Override
    public String toString() {
        return "Participant[delegation=%d, ranking=%s, barred=%s, locked=%d, current=%d]"
                .formatted(delegation, Arrays.toString(ranking), Arrays.toString(barred), locked, current);
    }
}
