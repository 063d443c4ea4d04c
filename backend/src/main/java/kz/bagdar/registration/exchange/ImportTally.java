package kz.bagdar.registration.exchange;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.registration.exchange.reading.LineFault;

/** Counts what becomes of the lines of a file, and keeps the first of their faults. */
final class ImportTally {

    static final int MOST_KEPT = 1_000;

    private final List<LineFault> kept = new ArrayList<>();
    private int created;
    private int unchanged;
    private int changed;
    private int updated;
    private int away;
    private int faulty;
    private int faults;

    /** @param written of an earlier attempt; null where there was none */
    void goOnFrom(ImportResult written) {
        if (written != null) {
            created = written.created();
            unchanged = written.unchanged();
            changed = written.changed();
            updated = written.updated();
            away = written.away();
        }
    }

    void created() {
        created++;
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
        ofLine.stream().limit(MOST_KEPT - kept.size()).forEach(kept::add);
    }

    int faultyLines() {
        return faulty;
    }

    List<LineFault> keptFaults() {
        return List.copyOf(kept);
    }

    ImportResult result(boolean written) {
        return new ImportResult(written, created, unchanged, changed, updated, away, faulty, faults);
    }
}
