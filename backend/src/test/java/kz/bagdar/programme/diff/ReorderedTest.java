package kz.bagdar.programme.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReorderedTest {

    @Test
    void whatIsPutInOrTakenOutLeavesTheOthersInTheirOrder() {
        assertEquals(Set.of(), reordered("1 2 3 4", "9 1 3 4"));
        assertEquals(Set.of(), reordered("", "1 2"));
        assertEquals(Set.of(), reordered("1 2", ""));
    }

    @Test
    void oneThatIsPutElsewhereIsTheOnlyOne() {
        assertEquals(ids("4"), reordered("1 2 3 4", "4 1 2 3"));
        assertEquals(ids("1"), reordered("1 2 3 4", "2 3 4 1"));
        assertEquals(ids("2"), reordered("1 2 3 4 5", "1 3 4 2 5"));
    }

    @Test
    void ofAnOrderThatIsTurnedRoundAllButOneArePutElsewhere() {
        assertEquals(3, reordered("1 2 3 4", "4 3 2 1").size());
    }

    private static Set<UUID> reordered(String before, String after) {
        return Reordered.between(list(before), list(after));
    }

    private static Set<UUID> ids(String numbers) {
        return list(numbers).stream().collect(Collectors.toSet());
    }

    private static List<UUID> list(String numbers) {
        return Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> new UUID(0, Long.parseLong(number)))
                .toList();
    }
}
