package kz.bagdar.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Duration BRIEFLY = Duration.ofMillis(20);
    private static final long ALL = Runtime.getRuntime().maxMemory() / 3 - 2048;

    private final byte[] workbook = Workbooks.of(new String[] {"ФИО"}, new String[] {"Анна"});

    @Test
    void whoFindsNoRoomForAWorkbookIsToldToComeAgainAndTextsNeedNone() {
        Table table = TableFile.of(workbook, BRIEFLY);
        Room all = Room.of(ALL, BRIEFLY);
        try {
            ProblemException busy = assertThrows(ProblemException.class, table::lines);
            assertEquals("urn:bagdar:problem:unavailable", busy.problem().type());
            assertEquals(2, lines(TableFile.of("ФИО\nАнна".getBytes(StandardCharsets.UTF_8))));
        } finally {
            all.close();
        }
        assertEquals(2, lines(table));
    }

    @Test
    void whatHasBeenReadLeavesItsRoom() {
        Table table = TableFile.of(workbook, BRIEFLY);
        for (int i = 0; i < 3; i++) {
            assertEquals(2, lines(table));
        }
        assertThrows(ProblemException.class, () -> lines(TableFile.of(Workbooks.written("<x", ""), BRIEFLY)));

        Room.of(ALL, BRIEFLY).close();
    }

    @Test
    void whatNeedsMoreThanThereIsNeverWaits() {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> Room.of(ALL + 1024 * 1024, Duration.ofDays(1)));

        assertEquals(Rejection.TOO_LARGE, refusal.problem().extras().get("reason"));
    }

    private static long lines(Table table) {
        try (Stream<TableLine> lines = table.lines()) {
            return lines.count();
        }
    }
}
