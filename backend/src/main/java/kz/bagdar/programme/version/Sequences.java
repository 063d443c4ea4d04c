package kz.bagdar.programme.version;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.programme.diff.ChangedPart;
import kz.bagdar.programme.diff.PartChange;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/** Counts how often each session, each visit and the seminar was moved, so that calendars know the later of two entries. */
final class Sequences {

    private static final Set<PartKind> ITSELF = EnumSet.of(PartKind.SEMINAR, PartKind.SESSION, PartKind.VISIT);

    private Sequences() {}

    /** @param earlier those of the version before; what is taken out keeps its own, for it may come back */
    static Map<UUID, Integer> after(Map<UUID, Integer> earlier, ProgrammeDiff diff) {
        Map<UUID, Integer> sequences = new HashMap<>(earlier);
        diff.after().sessions().forEach(session -> sequences.putIfAbsent(session.id(), 0));
        diff.after().visits().forEach(visit -> sequences.putIfAbsent(visit.id(), 0));
        moved(diff).forEach(id -> sequences.merge(id, 1, Integer::sum));
        return sequences;
    }

    private static Set<UUID> moved(ProgrammeDiff diff) {
        Set<UUID> moved = new HashSet<>();
        for (ChangedPart part : diff.parts()) {
            boolean movedOrGone = part.change() == PartChange.MOVED || part.change() == PartChange.REMOVED;
            if (ITSELF.contains(part.kind()) && movedOrGone) {
                moved.add(part.id());
            } else if (part.kind() == PartKind.STOP && part.change() != PartChange.CHANGED) {
                moved.addAll(placedBy(part, diff));
            }
            if (part.is(PartKind.STOP, PartChange.MOVED)) {
                moved.addAll(visitsOf(part, diff));
            }
        }
        return moved;
    }

    /** The visits, known already, that are where the stop is. */
    private static List<UUID> visitsOf(ChangedPart stop, ProgrammeDiff diff) {
        return diff.before().visits().stream()
                .filter(visit -> visit.stopId().equals(stop.id()))
                .map(VisitView::id)
                .toList();
    }

    /** The sessions, known already, that are where the stop is, for they have no place of their own. */
    private static Set<UUID> placedBy(ChangedPart stop, ProgrammeDiff diff) {
        Set<UUID> shown = Stream.of(stop.before(), stop.after())
                .filter(Objects::nonNull)
                .flatMap(view -> ((StopView) view).sessionIds().stream())
                .collect(Collectors.toSet());
        Set<UUID> known = diff.before().sessions().stream().map(SessionView::id).collect(Collectors.toSet());
        return diff.after().sessions().stream()
                .filter(session -> !session.hasPlace())
                .map(SessionView::id)
                .filter(id -> shown.contains(id) && known.contains(id))
                .collect(Collectors.toSet());
    }
}
