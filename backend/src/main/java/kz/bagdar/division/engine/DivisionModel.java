package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Everything that a division depends on. Two divisions of equal models are equal.
 *
 * @param routes how many routes there are; a route may have several groups, or none
 * @param delegations how many delegations there are; a delegation may have nobody in it
 */
public record DivisionModel(
        int routes, int delegations, List<Group> groups, List<Participant> participants, Costs costs) {

    /** Stands for "no group" where a group's number is asked for. */
    public static final int NONE = -1;

    /** @throws IllegalArgumentException when a number names nothing: the caller's mistake, never the public's */
    public DivisionModel {
        groups = List.copyOf(groups);
        participants = List.copyOf(participants);
        for (Group group : groups) {
            require(group.route(), routes, "route");
        }
        int[] rankedBy = new int[routes];
        Arrays.fill(rankedBy, NONE);
        for (int index = 0; index < participants.size(); index++) {
            Participant participant = participants.get(index);
            require(participant.delegation(), delegations, "delegation");
            for (int route : participant.ranking()) {
                require(route, routes, "route");
                if (rankedBy[route] == index) {
                    throw new IllegalArgumentException("participant %d ranks route %d twice".formatted(index, route));
                }
                rankedBy[route] = index;
            }
            for (int group : participant.barred()) {
                require(group, groups.size(), "group");
            }
            requireOrNone(participant.locked(), groups.size());
            requireOrNone(participant.current(), groups.size());
        }
    }

    /** The same people and groups at other costs. */
    DivisionModel withCosts(Costs costs) {
        return new DivisionModel(routes, delegations, groups, participants, costs);
    }

    /** Whether the person cannot join the group at all; a lock aside. */
    boolean bars(Participant participant, int group) {
        return participant.isBarredFrom(group)
                || (costs.languageMust() && !groups.get(group).speaks(participant.language()));
    }

    private static void require(int number, int count, String what) {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException("there is no %s %d among %d".formatted(what, number, count));
        }
    }

    private static void requireOrNone(int group, int count) {
        if (group != NONE) {
            require(group, count, "group");
        }
    }

    /**
     * People who travel one route together.
     *
     * @param min the fewest people it may have; absent means none need come
     * @param max the most people it may have; absent means no limit, zero means nobody
     * @param languages that its guides speak; empty means that nobody minds
     */
    public record Group(int route, Integer min, Integer max, Set<Integer> languages) {

        public Group {
            languages = Set.copyOf(languages);
            if ((min != null && min < 0) || (max != null && max < 0)) {
                throw new IllegalArgumentException("a group's bound is negative");
            }
        }

        public Group(int route, Integer min, Integer max) {
            this(route, min, max, Set.of());
        }

        boolean speaks(int language) {
            return language == NONE || languages.isEmpty() || languages.contains(language);
        }

        int atLeast() {
            return min == null ? 0 : min;
        }

        int atMost(int people) {
            return max == null ? people : Math.min(max, people);
        }
    }
}
