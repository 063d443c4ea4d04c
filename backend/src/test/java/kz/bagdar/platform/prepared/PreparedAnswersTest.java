package kz.bagdar.platform.prepared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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
        answers.keep(preparation("/a"), () -> answer(SEMINAR));
        answers.keep(preparation("/b"), () -> answer(UUID.randomUUID()));

        answers.forget(SEMINAR);

        assertTrue(answers.find("/a").isEmpty());
        assertTrue(answers.find("/b").isPresent());
    }

    @Test
    void answerThatWasBegunBeforeAChangeIsNotKeptAfterIt() {
        Preparation before = preparation("/a");
        answers.forget(SEMINAR);

        answers.keep(before, () -> fail("what is not kept is not compressed"));
        assertTrue(answers.find("/a").isEmpty());

        Preparation after = preparation("/b");
        answers.keep(after, () -> {
            answers.forget(SEMINAR);
            return answer(SEMINAR);
        });
        assertTrue(answers.find("/b").isEmpty());
    }

    @Test
    void thereIsNeverMoreThanMayBe() {
        byte[] megabyte = new byte[1024 * 1024];
        int count = 2 * (int) (PreparedAnswers.MOST_BYTES / megabyte.length);
        for (int i = 0; i < count; i++) {
            answers.keep(preparation("/" + i), () -> PreparedAnswer.of(SEMINAR, "\"1\"", megabyte));
        }

        long kept = IntStream.range(0, count)
                .mapToObj(i -> answers.find("/" + i))
                .flatMap(Optional::stream)
                .mapToLong(ready -> ready.answer().bytes())
                .sum();
        assertTrue(kept > 0 && kept <= PreparedAnswers.MOST_BYTES, kept + " bytes are kept");
    }

    @Test
    void preparationIsWaitedForUntilItEnds() {
        Preparation first = preparation("/a");
        Preparation second = preparation("/a");
        assertTrue(answers.begin(first).isEmpty());
        assertEquals(Optional.of(first), answers.begin(second));

        answers.end(second);
        assertEquals(Optional.of(first), answers.begin(second));
        assertFalse(first.ended().future().isComplete());

        answers.keep(first, () -> answer(SEMINAR));
        assertTrue(first.ended().future().isComplete());
        assertTrue(answers.begin(second).isEmpty());
    }

    private Preparation preparation(String uri) {
        return answers.prepare(uri, "application/json;charset=UTF-8");
    }

    private static PreparedAnswer answer(UUID seminar) {
        return PreparedAnswer.of(seminar, "\"1\"", "{}".getBytes(StandardCharsets.UTF_8));
    }
}
