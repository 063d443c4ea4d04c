package kz.bagdar.timetable.engine;

import java.util.Arrays;

/**
 * One way in which a group could do its visits.
 *
 * @param starts minutes by stop; read, never written
 * @param cost of this group
 */
record Day(int[] starts, long cost) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Day that && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return "Day[starts=%s, cost=%d]".formatted(Arrays.toString(starts), cost);
    }
}
