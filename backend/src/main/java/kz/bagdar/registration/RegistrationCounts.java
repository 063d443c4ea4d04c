package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many registrations a seminar has, counted at the moment of asking.
 *
 * @param total all of them, the cancelled and rejected included; the sum of {@code byStatus}
 * @param byRegion of those neither cancelled nor rejected, as are the other two lists
 * @param taken places kept for people
 * @param capacity most places; missing where there is no limit
 * @param placesLeft missing where there is no limit
 * @param overCapacity places taken beyond a capacity that was lowered or passed over; missing where there are none
 */
public record RegistrationCounts(
        @NotNull @Schema(examples = "620") int total,

        @NotNull @Schema(examples = "{\"CONFIRMED\": 600, \"CANCELLED\": 20}")
        Map<RegistrationStatus, Integer> byStatus,

        @NotNull List<CodeCount> byRegion,
        @NotNull List<CodeCount> byCategory,
        @NotNull List<RouteCount> firstChoice,
        @NotNull @Schema(examples = "600") int taken,
        Integer capacity,
        Integer placesLeft,
        Integer overCapacity) {

    public record CodeCount(
            @NotNull @Schema(examples = "KZ-71") String code,
            @NotNull @Schema(examples = "30") int count) {}

    public record RouteCount(
            @NotNull UUID routeId,
            @NotNull @Schema(examples = "240") int count) {}

    /** How many registrations are alike in all that is counted; category and first choice may be null. */
    record Row(
            RegistrationStatus status,
            boolean takesPlace,
            String regionCode,
            String categoryCode,
            UUID firstChoice,
            int count) {}

    static RegistrationCounts of(Collection<Row> rows, Integer capacity) {
        Map<RegistrationStatus, Integer> byStatus = new EnumMap<>(RegistrationStatus.class);
        rows.forEach(row -> byStatus.merge(row.status(), row.count(), Integer::sum));
        List<Row> live = rows.stream().filter(row -> row.status().isLive()).toList();
        int taken = rows.stream().filter(Row::takesPlace).mapToInt(Row::count).sum();
        boolean over = capacity != null && taken > capacity;
        return new RegistrationCounts(
                byStatus.values().stream().mapToInt(Integer::intValue).sum(),
                byStatus,
                sums(live, Row::regionCode, CodeCount::new),
                sums(live, Row::categoryCode, CodeCount::new),
                sums(live, Row::firstChoice, RouteCount::new),
                taken,
                capacity,
                capacity == null ? null : Math.max(0, capacity - taken),
                over ? taken - capacity : null);
    }

    private static <K extends Comparable<K>, C> List<C> sums(
            List<Row> rows, Function<Row, K> key, Counting<K, C> counting) {
        Map<K, Integer> sums = new TreeMap<>();
        for (Row row : rows) {
            if (key.apply(row) != null) {
                sums.merge(key.apply(row), row.count(), Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> counting.of(sum.getKey(), sum.getValue()))
                .toList();
    }

    private interface Counting<K, C> {
        C of(K key, int count);
    }
}
