package kz.bagdar.division.engine;

import java.util.List;

/** A reason why people cannot be divided at all, with the numbers that contradict one another. */
public sealed interface Conflict {

    record NoGroups() implements Conflict {}

    record NoParticipants() implements Conflict {}

    /** More groups than can be divided at once, given the number of delegations. */
    record TooManyGroups(int groups, int most) implements Conflict {}

    record MinimumAboveMaximum(int group, int min, int max) implements Conflict {}

    /** All minima together ask for more people than there are. */
    record MinimaExceedParticipants(long minima, int participants) implements Conflict {}

    /** All maxima together have room for fewer people than there are. */
    record MaximaBelowParticipants(long maxima, int participants) implements Conflict {}

    record LocksExceedMaximum(int group, int locked, int max) implements Conflict {}

    record LockedToBarredGroup(int participant, int group) implements Conflict {}

    record BarredEverywhere(int participant) implements Conflict {}

    /** Too few people are free to enter these groups (not barred, not locked elsewhere) to reach their minima. */
    record TooFewMayEnter(List<Integer> groups, int minima, int people) implements Conflict {}

    /** So many people may enter no other groups than these that their maxima have no room for them. */
    record TooManyConfined(List<Integer> groups, int maxima, int people) implements Conflict {}

    /** People who must be apart must also be together; the chain leads from one to the other, each bound to the next. */
    record TogetherAndApart(List<Integer> chain) implements Conflict {}

    /** People who must be together, from the first of the chain to the last, are locked to different groups. */
    record TogetherLockedApart(int group, int otherGroup, List<Integer> chain) implements Conflict {}

    /** There is no group that all of these, who must be together, can join. */
    record TogetherNowhere(List<Integer> participants) implements Conflict {}

    /** More must be together than any group that they can join has room for. */
    record TogetherExceedGroups(List<Integer> participants, int most) implements Conflict {}

    record ApartLockedTogether(int participant, int other, int group) implements Conflict {}

    /** More must be apart than there are groups for them. */
    record ApartExceedGroups(List<Integer> participants, int groups) implements Conflict {}

    /** These demands of companions, numbered as in the model, cannot all be kept within the bounds; proven by search. */
    record CompanionsExceedBounds(List<Integer> companions) implements Conflict {}
}
