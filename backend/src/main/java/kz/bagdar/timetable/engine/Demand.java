package kz.bagdar.timetable.engine;

/** Something that a timetable must keep and somebody could give up. Several of them may contradict one another. */
public sealed interface Demand {

    /** Everything happens within the hours of the day. */
    record DayHours() implements Demand {}

    /** Visits lie within the hours in which the host is open. */
    record HostHours(int host) implements Demand {}

    /** No more groups at once than the host takes. */
    record GroupLimit(int host) implements Demand {}

    /** No more people at once than the host takes. */
    record PeopleLimit(int host) implements Demand {}

    /** Each visit there holds a session. */
    record Sessions(int route, int stop) implements Demand {}

    /** The visits of a route are as long as its stops say; given up, they would take no time. */
    record VisitLengths(int route) implements Demand {}

    /** The stops of a route are seen in their order. */
    record Order(int route) implements Demand {}

    /** The ways of a route take their time, those from the start and to the end included. */
    record TravelTimes(int route) implements Demand {}

    /** The group has its lunch within the window. */
    record LunchBreak(int group) implements Demand {}

    /** The group is on its way only while it is present. */
    record Presence(int group) implements Demand {}

    /** A visit stays where it is pinned. @param pin counted among the pins of the model */
    record Pinned(int pin) implements Demand {}
}
