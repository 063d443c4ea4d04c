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
}
