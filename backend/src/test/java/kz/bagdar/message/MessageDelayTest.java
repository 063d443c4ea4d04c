package kz.bagdar.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.text.Language;
import org.junit.jupiter.api.Test;

class MessageDelayTest {

    private static final Instant START = Instant.parse("2026-02-14T03:00:00Z");

    @Test
    void delaysGrowAndAMessageIsGivenUpAfterAboutADay() {
        Message message = message();
        Instant now = START;
        Duration last = Duration.ZERO;

        while (message.state() == MessageState.QUEUED) {
            message.lease(now);
            Duration delay = Message.delay(message.attempts());
            assertTrue(delay.compareTo(last) >= 0);
            message.refused("Connection refused", now);
            last = delay;
            now = now.plus(delay);
        }

        assertEquals(MessageState.FAILED, message.state());
        assertTrue(Duration.between(START, now).compareTo(Duration.ofHours(20)) > 0);
        assertTrue(Duration.between(START, now).compareTo(Duration.ofHours(30)) < 0);
        assertEquals("Connection refused", message.logged().failure());
    }

    @Test
    void sentMessageKeepsNoFailure() {
        Message message = message();
        message.lease(START);
        message.refused("x".repeat(1000), START);
        assertEquals(300, message.logged().failure().length());

        message.sent("A subject", START);

        assertEquals(null, message.logged().failure());
        assertEquals(null, message.logged().dueAt());
    }

    @Test
    void senderStopsWaitingBeforeAnotherMayTakeTheMessage() {
        assertTrue(Sender.PATIENCE.plusSeconds(15).compareTo(Message.LEASE) < 0);
    }

    private static Message message() {
        return new Message(UUID.randomUUID(), UUID.randomUUID(), 1L, MessageKind.CONFIRMED, Language.kk, START);
    }
}
