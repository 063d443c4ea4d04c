package kz.bagdar.programme.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/** Pairs what was deleted with what was written anew instead of it: it has another id, and is the same to people. */
final class Rewritten {

    private static final List<Function<ChangedPart, List<?>>> LIKENESSES =
            List.of(Rewritten::nameAndPlace, Rewritten::name);

    /** Later than any time. */
    private static final long SOME_DAY = Long.MAX_VALUE / 2;

    private final Map<UUID, ChangedPart> goneByNewId = new HashMap<>();
    private final Map<UUID, UUID> newIds = new HashMap<>();

    /**
     * Sessions of one title are the same, and stops of one host: those in one place, or on one route, rather than others,
     * and of these the nearest in time, or on the way.
     */
    void pair(List<ChangedPart> parts) {
        List<ChangedPart> left = parts.stream()
                .filter(part -> part.isCalledOff()
                        || part.is(PartKind.SESSION, PartChange.ADDED)
                        || part.is(PartKind.STOP, PartChange.ADDED))
                .toList();
        for (Function<ChangedPart, List<?>> likeness : LIKENESSES) {
            left = left.stream()
                    .collect(Collectors.groupingBy(likeness, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(this::pairNearest)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** What was deleted and is now this one. */
    Optional<ChangedPart> gone(ChangedPart added) {
        return Optional.ofNullable(goneByNewId.get(added.id()));
    }

    boolean isThere(ChangedPart gone) {
        return newIds.containsKey(gone.id());
    }

    Set<UUID> newIds() {
        return goneByNewId.keySet();
    }

    /** The id of what was written anew; the same where nothing was. */
    UUID newId(UUID id) {
        return newIds.getOrDefault(id, id);
    }

    /** Those that are left. */
    private List<ChangedPart> pairNearest(List<ChangedPart> alike) {
        List<ChangedPart> row = new ArrayList<>(alike);
        row.sort(Comparator.comparingLong(Rewritten::when));
        for (int at = nearest(row); at >= 0; at = nearest(row)) {
            add(row.remove(at), row.remove(at));
        }
        return row;
    }

    /** The nearest of all are neighbours: the index of the first of two; negative where there are none. */
    private static int nearest(List<ChangedPart> row) {
        return IntStream.range(0, row.size() - 1)
                .filter(at -> row.get(at).change() != row.get(at + 1).change())
                .boxed()
                .min(Comparator.comparingLong(at -> when(row.get(at + 1)) - when(row.get(at))))
                .orElse(-1);
    }

    private void add(ChangedPart one, ChangedPart other) {
        ChangedPart gone = one.change() == PartChange.REMOVED ? one : other;
        ChangedPart anew = gone == one ? other : one;
        goneByNewId.put(anew.id(), gone);
        newIds.put(gone.id(), anew.id());
    }

    private static List<?> name(ChangedPart part) {
        return part.view() instanceof SessionView session
                ? List.of(part.kind(), session.title())
                : List.of(part.kind(), ((StopView) part.view()).organizationId());
    }

    private static List<?> nameAndPlace(ChangedPart part) {
        return part.view() instanceof SessionView session
                ? Arrays.asList(name(part), session.place(), session.placeOrganizationId())
                : List.of(name(part), ((StopView) part.view()).routeId());
    }

    /** When it is, in seconds, or in stops on the way; what has no time yet is far from all that has. */
    private static long when(ChangedPart part) {
        return switch (part.view()) {
            case SessionView session when session.startsAt() == null -> SOME_DAY;
            case SessionView session -> session.startsAt().getEpochSecond();
            default -> ((StopView) part.view()).position();
        };
    }
}
