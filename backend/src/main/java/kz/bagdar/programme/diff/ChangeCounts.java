package kz.bagdar.programme.diff;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** How many parts differ, by what became of them. */
public record ChangeCounts(
        @NotNull int added,
        @NotNull int removed,
        @NotNull int changed,
        @NotNull int moved) {

    static ChangeCounts of(Map<PartChange, Long> counts) {
        return new ChangeCounts(
                count(counts, PartChange.ADDED),
                count(counts, PartChange.REMOVED),
                count(counts, PartChange.CHANGED),
                count(counts, PartChange.MOVED));
    }

    private static int count(Map<PartChange, Long> counts, PartChange change) {
        return counts.getOrDefault(change, 0L).intValue();
    }
}
