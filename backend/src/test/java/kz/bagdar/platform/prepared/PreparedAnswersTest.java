package kz.bagdar.platform.prepared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreparedAnswersTest {

    private static final UUID SEMINAR = UUID.randomUUID();
    private final PreparedAnswers answers = new PreparedAnswers();

    @Test
    void answerIsKeptUntilItsSeminarIsForgotten() {
        answers.keep("/a", answer(SEMINAR), answers.now());
        answers.keep("/b", answer(UUID.randomUUID()), answers.now());

        answers.forget(SEMINAR);

        assertTrue(answers.find("/a").isEmpty());
        assertTrue(answers.find("/b").isPresent());
    }

    @Test
    void answerThatWasBegunBeforeAChangeIsNotKeptAfterIt() {
        long begun = answers.now();
        answers.forget(SEMINAR);

        answers.keep("/a", answer(SEMINAR), begun);

        assertTrue(answers.find("/a").isEmpty());
    }

    @Test
    void thereAreNeverMoreThanMayBe() {
        for (int i = 0; i < 2 * PreparedAnswers.MOST; i++) {
            answers.keep("/" + i, answer(SEMINAR), answers.now());
        }

        long kept = 0;
        for (int i = 0; i < 2 * PreparedAnswers.MOST; i++) {
            kept += answers.find("/" + i).isPresent() ? 1 : 0;
        }
        assertTrue(kept > 0 && kept <= PreparedAnswers.MOST, kept + " are kept");
    }

    private static PreparedAnswer answer(UUID seminar) {
        return PreparedAnswer.of(seminar, "\"1\"", "{}".getBytes(StandardCharsets.UTF_8));
    }
}
