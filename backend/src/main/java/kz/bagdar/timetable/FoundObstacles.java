package kz.bagdar.timetable;

import java.util.List;
import kz.bagdar.timetable.obstacle.Obstacle;

/**
 * Which demands contradict one another; none where a timetable was not found to be impossible.
 *
 * @param minimal whether none of them can be left out
 * @param smallest whether it is proven that no fewer demands contradict one another
 */
record FoundObstacles(List<Obstacle> demands, boolean minimal, boolean smallest) {

    static final FoundObstacles NONE = new FoundObstacles(List.of(), false, false);
}
