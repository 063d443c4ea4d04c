package kz.bagdar.timetable;

import java.util.Optional;
import kz.bagdar.timetable.engine.Progress;

/** How far a search is, told by the threads that search, and asked by the one that writes it down. */
final class TimetableSearch implements Progress {

    private volatile TimetableProgress reached;
    private volatile boolean wanted = true;

    @Override
    public void reached(long cost, long lowerBound, int partsDone, int parts) {
        reached = TimetableProgress.of(cost, lowerBound, partsDone, parts);
    }

    @Override
    public boolean isWanted() {
        return wanted;
    }

    Optional<TimetableProgress> progress() {
        return Optional.ofNullable(reached);
    }

    /** It ends soon, with the best that it has. */
    void end() {
        wanted = false;
    }
}
