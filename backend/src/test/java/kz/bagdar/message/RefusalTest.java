package kz.bagdar.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @Test
    void reasonIsKeptWithoutTheAddress() {
        RuntimeException refusal =
                new RuntimeException("550 5.1.1 <Aigul.S@mail.example>: no such user; aigul.s@mail.example");

        assertEquals("550 5.1.1 <…>: no such user; …", Refusal.of(refusal).reason());
        assertEquals(
                "IllegalStateException",
                Refusal.of(new RuntimeException(new IllegalStateException())).reason());
    }

    @Test
    void serverThatCannotBeReachedTakesNoOtherMailEither() {
        assertTrue(Refusal.of(new CompletionException(new ConnectException("Connection refused")))
                .ofEveryMail());
        assertTrue(Refusal.of(new io.smallrye.mutiny.TimeoutException()).ofEveryMail());
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 535})
    void serverThatClosesOrDoesNotKnowUsTakesNoOtherMailEither(int code) {
        assertTrue(Refusal.of(answered(code)).ofEveryMail());
    }

    @Test
    void serverThatCannotSpeakInSecretTakesNoOtherMailEither() {
        assertTrue(Refusal.of(new CompletionException(
                        new NoStackTraceThrowable("STARTTLS required but not supported by server")))
                .ofEveryMail());
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 452, 550, 552, 554})
    void refusedRecipientOrTextSaysNothingOfOtherMails(int code) {
        assertFalse(Refusal.of(answered(code)).ofEveryMail());
    }

    @Test
    void mailThatCannotBeWrittenSaysNothingOfOthers() {
        assertFalse(Refusal.of(new IllegalArgumentException("two lines")).ofEveryMail());
    }

    private static RuntimeException answered(int code) {
        return new CompletionException(new SMTPException("refused", code, List.of(code + " no"), true));
    }
}
