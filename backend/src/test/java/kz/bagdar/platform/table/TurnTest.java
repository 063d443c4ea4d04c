package kz.bagdar.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Duration BRIEFLY = Duration.ofMillis(20);

    private final byte[] workbook = Workbooks.of(new String[] {"ФИО"}, new String[] {"Анна"});

    @Test
    void whileOthersLookThroughTheirsAWorkbookIsToComeAgain() {
        whileTaken(Turn.AT_ONCE, () -> {
            ProblemException busy = assertThrows(ProblemException.class, () -> TableFile.of(workbook, BRIEFLY));
            assertEquals("urn:bagdar:problem:unavailable", busy.problem().type());
        });
    }

    @Test
    void turnsAreOverHoweverTheyEnd() {
        for (int i = 0; i <= Turn.AT_ONCE; i++) {
            ProblemException damaged = assertThrows(
                    ProblemException.class, () -> TableFile.of(new byte[] {'P', 'K', 3, 4, 0, 0}, BRIEFLY));
            assertEquals("urn:bagdar:problem:table-rejected", damaged.problem().type());
        }
        whileTaken(Turn.AT_ONCE - 1, () -> TableFile.of(workbook, BRIEFLY));
    }

    private static void whileTaken(int turns, Runnable work) {
        if (turns == 0) {
            work.run();
        } else {
            Turn.take(BRIEFLY, () -> {
                whileTaken(turns - 1, work);
                return turns;
            });
        }
    }
}
