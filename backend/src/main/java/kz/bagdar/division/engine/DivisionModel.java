package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Everything that a division depends on. Two divisions of equal models are equal.
 *
 * @param routes how many routes there are; a route may have several groups, or none
 * @param delegations how many delegations there are; a delegation may have nobody in it
 * @param categories how many levels people are told apart by; none where that does not matter
 * @param companions who must be together with whom, or apart
 */
public record DivisionModel(
        int routes,
        int delegations,
        int categories,
        List<Group> groups,
        List<Participant> participants,
        List<Companions> companions,
        Costs costs) {

    /** Stands for "no group" where a group's number is asked for. */
    public static final int NONE = -1;

    /** @throws IllegalArgumentException when a number names nothing: the caller's mistake, never the public's */
    public DivisionModel {
        groups = List.copyOf(groups);
        participants = List.copyOf(participants);
        companions = List.copyOf(companions);
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
            requireOrNone(participant.category(), categories, "category");
            requireOrNone(participant.locked(), groups.size(), "group");
            requireOrNone(participant.current(), groups.size(), "group");
        }
        for (Companions bound : companions) {
            for (int participant : bound.participants()) {
                require(participant, participants.size(), "participant");
            }
        }
    }

    /** People whom nothing binds to one another. */
    public DivisionModel(int routes, int delegations, List<Group> groups, List<Participant> participants, Costs costs) {
        this(routes, delegations, 0, groups, participants, List.of(), costs);
    }

    /** The same people and groups at other costs. */
    DivisionModel withCosts(Costs costs) {
        return new DivisionModel(routes, delegations, categories, groups, participants, companions, costs);
    }

    DivisionModel withParticipants(List<Participant> participants) {
        return new DivisionModel(routes, delegations, categories, groups, participants, companions, costs);
    }

    DivisionModel withCompanions(List<Companions> companions) {
        return new DivisionModel(routes, delegations, categories, groups, participants, companions, costs);
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

    private static void requireOrNone(int number, int count, String what) {
        if (number != NONE) {
            require(number, count, what);
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
