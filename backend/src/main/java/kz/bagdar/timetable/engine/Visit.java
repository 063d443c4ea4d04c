package kz.bagdar.timetable.engine;

/**
 * One group's visit at one stop of its route.
 *
 * @param stop counted among the stops of the group's route
 * @param start in minutes since midnight; it ends after the stop's minutes
 */
public record Visit(int group, int stop, int start) {}
