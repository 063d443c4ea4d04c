package kz.bagdar.platform.prepared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
    void thereIsNeverMoreThanMayBe() {
        byte[] megabyte = new byte[1024 * 1024];
        int count = 2 * (int) (PreparedAnswers.MOST_BYTES / megabyte.length);
        for (int i = 0; i < count; i++) {
            answers.keep("/" + i, PreparedAnswer.of(SEMINAR, "\"1\"", megabyte), answers.now());
        }

        long kept = IntStream.range(0, count)
                .mapToObj(i -> answers.find("/" + i))
                .flatMap(Optional::stream)
                .mapToLong(PreparedAnswer::bytes)
                .sum();
        assertTrue(kept > 0 && kept <= PreparedAnswers.MOST_BYTES, kept + " bytes are kept");
    }

    private static PreparedAnswer answer(UUID seminar) {
        return PreparedAnswer.of(seminar, "\"1\"", "{}".getBytes(StandardCharsets.UTF_8));
    }
}
