/**
 * Gives every visit of every group its time on one day, by constraint programming, and proves how good the outcome is.
 *
 * <p>Plain Java: a {@link kz.bagdar.timetable.engine.TimetableModel} goes in; a
 * {@link kz.bagdar.timetable.engine.TimetablePlan}, the demands that contradict one another, or "undecided" come out.
 * Nothing here knows a database or HTTP. Times are minutes since midnight of that day in the seminar's zone. Hosts,
 * routes, groups, places and the stops of a route are numbered from zero in the order in which the caller lists them.
 */
package kz.bagdar.timetable.engine;
