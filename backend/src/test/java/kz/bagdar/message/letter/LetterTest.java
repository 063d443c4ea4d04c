package kz.bagdar.message.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterTest {

    private static final String LINK = "https://bagdar.example/kk/my-registration#token";

    @Test
    void everyKindIsWrittenInEveryLanguageInItsOwnWords() {
        List<String> letters = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            for (Language language : Language.values()) {
                Letter letter = letter(kind, "Айгүл Серікова");
                letters.add(letter.text(language));
                for (String part : List.of("Айгүл Серікова", "Clusters", "14 February", LINK, "ask@bagdar.example")) {
                    assertTrue(letter.text(language).contains(part), kind + " " + language + " " + part);
                    assertTrue(letter.html(language).contains(part), kind + " " + language + " " + part);
                }
                assertTrue(letter.html(language).contains("<html lang=\"" + language.tag() + "\">"));
            }
        }

        assertEquals(letters.size(), new HashSet<>(letters).size());
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        Letter letter = new Letter(
                MessageKind.CANCELLED,
                "Marat",
                "Clusters",
                "14 February 2019",
                null,
                null,
                null,
                null,
                List.of(),
                null);

        assertEquals("""
                Dear Marat,

                Your registration is cancelled. If this was a mistake, you can register again while registration is open.

                Clusters
                When: 14 February 2019
                """, letter.text(Language.en));
    }

    @Test
    void endOfTheDayIsSaidThoughItsBeginningIsNotKnown() {
        LocalDate day = LocalDate.parse("2019-02-14");
        SeminarTime time = new SeminarTime(day, day, null, LocalTime.of(18, 0), ZoneId.of("Asia/Almaty"));

        assertEquals("14 February 2019, until 18:00 (UTC+06:00)", time.in(Language.en));
        assertEquals("14 февраля 2019\u00a0г., до 18:00 (UTC+06:00)", time.in(Language.ru));
        assertEquals("2019\u00a0ж. 14 ақпан, аяқталуы 18:00 (UTC+06:00)", time.in(Language.kk));
    }

    @Test
    void offerSaysUntilWhenItHoldsAtTheSeminarsPlace() {
        Instant until = Instant.parse("2026-12-03T05:30:00Z");
        String time = SeminarTime.of(until, ZoneId.of("Asia/Almaty")).in(Language.ru);
        Letter letter =
                new Letter(MessageKind.OFFERED, "Марат", "Clusters", "When", null, LINK, null, time, List.of(), null);

        assertEquals("3 декабря 2026\u00a0г., 10:30 (UTC+05:00)", time);
        assertTrue(letter.text(Language.ru).contains("Место за вами до: " + time));
        assertTrue(letter.html(Language.kk).contains(time));
    }

    @Test
    void namesCannotBecomeMarkup() {
        Letter letter = letter(MessageKind.CONFIRMED, "A & B <script>alert('x')</script>");

        assertFalse(letter.html(Language.kk).contains("<script"));
        assertTrue(letter.html(Language.kk).contains("&lt;script"));
        assertTrue(letter.text(Language.kk).contains("A & B"));
    }

    @Test
    void lettersSayNothingOfTheirMaking() {
        Stream.of(Language.values())
                .map(letter(MessageKind.PLACE_FOUND, "Марат")::text)
                .forEach(text -> assertFalse(text.contains("{") || text.contains("NOT_FOUND"), text));
    }

    private static Letter letter(MessageKind kind, String name) {
        return new Letter(
                kind,
                name,
                "Clusters",
                "14 February 2019",
                "Palace",
                LINK,
                "ask@bagdar.example",
                null,
                List.of(),
                null);
    }
}
