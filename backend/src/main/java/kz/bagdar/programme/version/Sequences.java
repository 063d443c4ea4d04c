package kz.bagdar.programme.version;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.programme.diff.ChangedPart;
import kz.bagdar.programme.diff.PartChange;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.seminar.publication.PartKind;

/** Counts how often each session, and the seminar itself, was moved, so that calendars know the later of two entries. */
final class Sequences {

    private Sequences() {}

    /** @param earlier those of the version before; sessions taken out keep theirs, for they may come back */
    static Map<UUID, Integer> after(Map<UUID, Integer> earlier, ProgrammeDiff diff) {
        Map<UUID, Integer> sequences = new HashMap<>(earlier);
        diff.after().sessions().forEach(session -> sequences.putIfAbsent(session.id(), 0));
        for (ChangedPart part : diff.parts()) {
            if (part.is(PartKind.SESSION, PartChange.MOVED)
                    || part.is(PartKind.SESSION, PartChange.REMOVED)
                    || part.is(PartKind.SEMINAR, PartChange.MOVED)) {
                sequences.merge(part.id(), 1, Integer::sum);
            }
        }
        return sequences;
    }
}
