package kz.bagdar.registration.exchange;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.registration.exchange.reading.LineFault;

/** Counts what becomes of the lines of a file, and keeps the first of their faults. */
final class ImportTally {

    static final int MOST_KEPT = 10_000;

    private final List<LineFault> kept = new ArrayList<>();
    private int keptBefore;
    private int created;
    private int waitlisted;
    private int unchanged;
    private int changed;
    private int updated;
    private int away;
    private int faulty;
    private int noPlace;
    private int faults;

    /** Nothing counted and no fault found yet. */
    ImportTally() {}

    /**
     * What was counted before the job was begun again.
     *
     * @param keptFaults how many of the faults were kept
     */
    ImportTally(ImportResult written, int keptFaults) {
        created = written.created();
        waitlisted = written.waitlisted();
        unchanged = written.unchanged();
        changed = written.changed();
        updated = written.updated();
        away = written.away();
        faulty = written.faulty();
        noPlace = written.noPlace();
        faults = written.faults();
        keptBefore = keptFaults;
    }

    void created(boolean waits) {
        created++;
        if (waits) {
            waitlisted++;
        }
    }

    void unchanged() {
        unchanged++;
    }

    void changed() {
        changed++;
    }

    void updated() {
        updated++;
    }

    void away() {
        away++;
    }

    /** One line, and all that is wrong with it. */
    void faulty(List<LineFault> ofLine) {
        faulty++;
        faults += ofLine.size();
        ofLine.stream().limit(MOST_KEPT - keptBefore - kept.size()).forEach(kept::add);
    }

    /** A line for which there is no place. */
    void noPlace(LineFault fault) {
        noPlace++;
        faulty(List.of(fault));
    }

    int faultyLines() {
        return faulty;
    }

    /** The faults that are kept since this was asked last; none any more once there are enough. */
    List<LineFault> newlyKept() {
        List<LineFault> more = List.copyOf(kept);
        kept.clear();
        keptBefore += more.size();
        return more;
    }

    ImportResult result(boolean written) {
        return new ImportResult(
                written, created, waitlisted, unchanged, changed, updated, away, faulty, noPlace, faults);
    }
}
