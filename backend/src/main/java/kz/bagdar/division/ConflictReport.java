package kz.bagdar.division;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.division.engine.Conflict;
import kz.bagdar.division.engine.SenselessCosts;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Violation;

/** Tells a caller which bounds, locks and limits contradict one another. */
final class ConflictReport {

    private final Inputs inputs;

    ConflictReport(Inputs inputs) {
        this.inputs = inputs;
    }

    static ProblemException senseless(SenselessCosts costs) {
        String field = switch (costs.field()) {
            case CHOICES -> "choiceCosts[" + costs.index() + "]";
            case UNRANKED -> "unrankedCost";
            case SPREAD -> "spreadWeight";
            case MOVE -> "movePrice";
            case LANGUAGE -> "languageWeight";
            case LEVELS -> "levelWeight";
        };
        return switch (costs.reason()) {
            case MISSING -> ProblemException.invalid("choiceCosts", "required", "must have one item at least");
            case OUT_OF_RANGE -> ProblemException.invalid(field, "out-of-range", "is too small or too large");
            case FALLING ->
                ProblemException.invalid(
                        field, "out-of-range", "must not be below the cost of a choice that is wished more");
        };
    }

    /** The problem that names every conflict: {@code conflicts} holds them for programs, with numbers and ids. */
    ProblemException problem(List<Conflict> conflicts) {
        Conflict first = conflicts.getFirst();
        if (first instanceof Conflict.NoGroups) {
            return new ProblemException(ProblemType.DIVISION_NO_GROUPS, "Add a group to a route first");
        }
        if (first instanceof Conflict.NoParticipants) {
            return new ProblemException(ProblemType.DIVISION_NO_PARTICIPANTS, "No registration is confirmed yet");
        }
        List<Violation> violations = conflicts.stream().map(this::violation).toList();
        return new ProblemException(Problem.of(
                        ProblemType.DIVISION_INFEASIBLE, violations.getFirst().message())
                .with(violations)
                .with(Map.of(
                        "conflicts", conflicts.stream().map(this::described).toList())));
    }

    private Violation violation(Conflict conflict) {
        return switch (conflict) {
            case Conflict.NoGroups ignored -> new Violation("groups", "required", "there are none");
            case Conflict.NoParticipants ignored -> new Violation("registrations", "required", "none is confirmed");
            case Conflict.TooManyGroups(int groups, int most) ->
                bound("groups", "%d groups are more than the %d that can be divided at once".formatted(groups, most));
            case Conflict.MinimumAboveMaximum(int group, int min, int max) ->
                bound(groupField(group, "minSize"), "its minimum %d is above its maximum %d".formatted(min, max));
            case Conflict.MinimaExceedParticipants(long minima, int people) ->
                bound("groups.minSize", "the groups' minima ask for %d people, there are %d".formatted(minima, people));
            case Conflict.MaximaBelowParticipants(long maxima, int people) ->
                bound(
                        "groups.maxSize",
                        "the groups' maxima have room for %d people, there are %d".formatted(maxima, people));
            case Conflict.LocksExceedMaximum(int group, int locked, int max) ->
                bound(
                        groupField(group, "maxSize"),
                        "%d people are locked to a group of at most %d".formatted(locked, max));
            case Conflict.LockedToBarredGroup(int participant, int group) ->
                bound("locks." + registration(participant), "is locked to a group that the person cannot join");
            case Conflict.BarredEverywhere(int participant) ->
                bound(
                        "registrations." + registration(participant),
                        "can join no group: none is step-free with a guide of the person's language");
            case Conflict.TooFewMayEnter(List<Integer> groups, int minima, int people) ->
                bound(
                        groupField(groups.getFirst(), "minSize"),
                        "%d people may join groups that ask for %d".formatted(people, minima));
            case Conflict.TooManyConfined(List<Integer> groups, int maxima, int people) ->
                bound(
                        groupField(groups.getFirst(), "maxSize"),
                        "%d people may join no others than groups with room for %d".formatted(people, maxima));
            case Conflict.TogetherAndApart(List<Integer> chain) ->
                companions(
                        chain,
                        "must be apart from another, but %d people in a row must each be together with the next"
                                .formatted(chain.size()));
            case Conflict.TogetherLockedApart(int ignored, int other, List<Integer> chain) ->
                companions(chain, "the first and the last are locked to different groups, but must be together");
            case Conflict.TogetherNowhere(List<Integer> people) ->
                companions(people, "must be together, and there is no group that all of them can join");
            case Conflict.TogetherExceedGroups(List<Integer> people, int most) ->
                companions(
                        people, "%d must be together, and their groups hold %d at most".formatted(people.size(), most));
            case Conflict.ApartLockedTogether(int one, int other, int group) ->
                companions(List.of(one, other), "must be apart, and are locked to the same group");
            case Conflict.ApartExceedGroups(List<Integer> people, int groups) ->
                companions(
                        people, "%d must be apart, and there are %d groups for them".formatted(people.size(), groups));
            case Conflict.CompanionsExceedBounds(List<Integer> companions) ->
                bound(
                        "companions",
                        "%d of their demands cannot be kept within the bounds".formatted(companions.size()));
        };
    }

    private Map<String, Object> described(Conflict conflict) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", conflict.getClass().getSimpleName());
        switch (conflict) {
            case Conflict.NoGroups ignored -> {}
            case Conflict.NoParticipants ignored -> {}
            case Conflict.TooManyGroups(int groups, int most) -> put(members, "groups", groups, "most", most);
            case Conflict.MinimumAboveMaximum(int group, int min, int max) ->
                put(members, "groupIds", List.of(groupId(group)), "min", min, "max", max);
            case Conflict.MinimaExceedParticipants(long minima, int people) ->
                put(members, "min", minima, "people", people);
            case Conflict.MaximaBelowParticipants(long maxima, int people) ->
                put(members, "max", maxima, "people", people);
            case Conflict.LocksExceedMaximum(int group, int locked, int max) ->
                put(members, "groupIds", List.of(groupId(group)), "people", locked, "max", max);
            case Conflict.LockedToBarredGroup(int participant, int group) ->
                put(members, "groupIds", List.of(groupId(group)), "registrationId", registration(participant));
            case Conflict.BarredEverywhere(int participant) ->
                put(members, "registrationId", registration(participant));
            case Conflict.TooFewMayEnter(List<Integer> groups, int minima, int people) ->
                put(members, "groupIds", groups.stream().map(this::groupId).toList(), "min", minima, "people", people);
            case Conflict.TooManyConfined(List<Integer> groups, int maxima, int people) ->
                put(members, "groupIds", groups.stream().map(this::groupId).toList(), "max", maxima, "people", people);
            case Conflict.TogetherAndApart(List<Integer> chain) -> putPeople(members, chain);
            case Conflict.TogetherLockedApart(int group, int other, List<Integer> chain) -> {
                putPeople(members, chain);
                put(members, "groupIds", List.of(groupId(group), groupId(other)));
            }
            case Conflict.TogetherNowhere(List<Integer> people) -> putPeople(members, people);
            case Conflict.TogetherExceedGroups(List<Integer> people, int most) -> {
                putPeople(members, people);
                put(members, "max", most);
            }
            case Conflict.ApartLockedTogether(int one, int other, int group) -> {
                putPeople(members, List.of(one, other));
                put(members, "groupIds", List.of(groupId(group)));
            }
            case Conflict.ApartExceedGroups(List<Integer> people, int groups) -> {
                putPeople(members, people);
                put(members, "groups", groups);
            }
            case Conflict.CompanionsExceedBounds(List<Integer> companions) ->
                put(members, "companions", companions.size());
        }
        return members;
    }

    private static void put(Map<String, Object> members, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void putPeople(Map<String, Object> members, List<Integer> people) {
        put(members, "registrationIds", people.stream().map(this::registration).toList());
    }

    private Violation companions(List<Integer> people, String message) {
        return bound("companions." + registration(people.getFirst()), message);
    }

    private static Violation bound(String field, String message) {
        return new Violation(field, "out-of-range", message);
    }

    private String groupField(int group, String bound) {
        return "groups." + groupId(group) + "." + bound;
    }

    private UUID groupId(int group) {
        return inputs.groups().get(group).groupId();
    }

    private UUID registration(int participant) {
        return inputs.people().get(participant).registrationId();
    }
}
