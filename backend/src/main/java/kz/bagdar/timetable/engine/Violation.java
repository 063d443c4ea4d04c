package kz.bagdar.timetable.engine;

import java.util.List;

/** One thing that visits break, with its numbers. Stops are counted among those of the group's route. */
public sealed interface Violation {

    /** The group does not come to a stop of its route. */
    record Unvisited(int group, int stop) implements Violation {}

    /** The group comes to a stop more than once. */
    record Repeated(int group, int stop, int times) implements Violation {}

    /** Two visits of one group overlap; the first begins no later. */
    record InTwoPlaces(int group, int firstStop, int secondStop) implements Violation {}

    /**
     * The way from one visit to the next takes longer than the time between them.
     *
     * @param minutes that there are
     * @param needed that the way takes, without a lunch
     */
    record TooShortForTheWay(int group, int fromStop, int toStop, int minutes, int needed) implements Violation {}

    /** The visit is not, or not as a whole, within the day. */
    record OutsideDay(int group, int stop) implements Violation {}

    /** The visit is not, or not as a whole, within the time in which the group is present. */
    record OutsidePresence(int group, int stop) implements Violation {}

    /**
     * To come in time to its first visit, which itself is late enough, the group leaves too early.
     *
     * @param earliest when the day begins or the group is there, whichever is later
     */
    record LeavesTooEarly(int group, int stop, int leaves, int earliest) implements Violation {}

    /**
     * After its last visit, which itself is early enough, the group is back too late.
     *
     * @param latest when the day ends or the group must be off, whichever is earlier
     */
    record ReturnsTooLate(int group, int stop, int returns, int latest) implements Violation {}

    /** The host is not open during the whole of the visit. */
    record HostClosed(int group, int stop) implements Violation {}

    /** The visit holds none of the sessions of its stop as a whole. */
    record NoSession(int group, int stop) implements Violation {}

    /** The group has no room for its lunch within the window. */
    record NoLunch(int group) implements Violation {}

    /** A stop is seen before one that comes before it on a route whose order is kept. */
    record OutOfOrder(int group, int firstStop, int secondStop) implements Violation {}

    /** A pinned visit starts at another time. @param pin counted among the pins of the model */
    record PinMoved(int pin, int group, int stop) implements Violation {}

    /**
     * From the one minute until the other, a host has more groups than it takes at once.
     *
     * @param most groups there are at once
     * @param groups all that are there in that time, by number
     */
    record TooManyGroups(int host, int limit, int most, List<Integer> groups, int from, int until)
            implements Violation {}

    /**
     * From the one minute until the other, a host has more people than it takes at once.
     *
     * @param most people there are at once
     * @param groups all that are there in that time, by number
     */
    record TooManyPeople(int host, int limit, int most, List<Integer> groups, int from, int until)
            implements Violation {}
}
