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
import java.util.Arrays;
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
        for (MessageKind kind : kinds()) {
            for (Language language : Language.values()) {
                Letter letter = letter(kind, language, "Айгүл Серікова");
                letters.add(letter.text());
                for (String part : List.of("Айгүл Серікова", "Clusters", "14 February", LINK, "ask@bagdar.example")) {
                    assertTrue(letter.text().contains(part), kind + " " + language + " " + part);
                    assertTrue(letter.html().contains(part), kind + " " + language + " " + part);
                }
                assertTrue(letter.html().contains("<html lang=\"" + language.tag() + "\">"));
            }
        }

        assertEquals(letters.size(), new HashSet<>(letters).size());
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        LetterValues values = new LetterValues()
                .say(Placeholder.NAME, "Marat")
                .say(Placeholder.SEMINAR, "Clusters")
                .put(Placeholder.DETAILS, new LetterParts(Language.en).details("Clusters", "14 February 2019", null));

        assertEquals(
                """
                Dear Marat,

                Your registration is cancelled. If this was a mistake, you can register again while registration is open.

                Clusters
                When: 14 February 2019
                """,
                Letter.of(Wording.builtIn(MessageKind.CANCELLED, Language.en), Language.en, values)
                        .text());
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
        LetterValues values = new LetterValues().say(Placeholder.OFFER_UNTIL, time);
        Letter letter = Letter.of(Wording.builtIn(MessageKind.OFFERED, Language.ru), Language.ru, values);

        assertEquals("3 декабря 2026\u00a0г., 10:30 (UTC+05:00)", time);
        assertTrue(letter.text().contains("Место за вами до: " + time), letter.text());
    }

    @Test
    void namesCannotBecomeMarkup() {
        Letter letter = letter(MessageKind.CONFIRMED, Language.kk, "A & B <script>alert('x')</script>");

        assertFalse(letter.html().contains("<script"));
        assertTrue(letter.html().contains("&lt;script"));
        assertTrue(letter.text().contains("A & B"));
    }

    @Test
    void namesCannotBecomeHeadersOfTheMail() {
        Wording wording = new Wording("For {{name}}: {{seminar}}", "<p>{{name}}</p>");
        Letter letter = Letter.of(
                wording,
                Language.en,
                new LetterValues()
                        .say(Placeholder.NAME, "Marat\r\nBcc: all@bagdar.example\u2028\u0000\u0085x")
                        .say(Placeholder.SEMINAR, "One\nTwo"));

        assertEquals("For Marat Bcc: all@bagdar.example x: One Two", letter.subject());
    }

    @Test
    void placeholdersWithinValuesStayWhatTheyAre() {
        Wording wording = new Wording("{{name}}", "<p>{{name}}, {{seminar}}</p>");
        Letter letter = Letter.of(
                wording,
                Language.en,
                new LetterValues().say(Placeholder.NAME, "{{seminar}} {{link}}").say(Placeholder.SEMINAR, "{{name}}"));

        assertEquals("{{seminar}} {{link}}", letter.subject());
        assertEquals("{{seminar}} {{link}}, {{name}}\n", letter.text());
    }

    @Test
    void listsLinksAndHeadingsReadAsPlainTextToo() {
        String body = "<h3>Please</h3><ul><li><p>bring <strong>a pass</strong></p></li><li>see <a"
                + " href=\"https://bagdar.example/map\">the map</a></li></ul><ol><li>one</li><li>two</li></ol>"
                + "<p>Room {{venue}}</p><p><a href=\"https://bagdar.example\">https://bagdar.example</a></p>";
        Letter letter = Letter.of(new Wording("x", body), Language.en, new LetterValues());

        assertEquals("""
                Please

                • bring a pass
                • see the map (https://bagdar.example/map)

                1. one
                2. two

                https://bagdar.example
                """, letter.text());
    }

    @Test
    void lettersSayNothingOfTheirMaking() {
        Stream.of(Language.values())
                .map(language ->
                        letter(MessageKind.PLACE_FOUND, language, "Марат").text())
                .forEach(text -> assertFalse(text.contains("{") || text.contains("NOT_FOUND"), text));
    }

    private static List<MessageKind> kinds() {
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::hasTemplate)
                .toList();
    }

    private static Letter letter(MessageKind kind, Language language, String name) {
        LetterParts parts = new LetterParts(language);
        LetterValues values = new LetterValues()
                .say(Placeholder.NAME, name)
                .say(Placeholder.SEMINAR, "Clusters")
                .say(Placeholder.CONTACT, "ask@bagdar.example")
                .say(Placeholder.DELEGATION, "Ақмола")
                .put(Placeholder.LINK, parts.link(LINK))
                .put(Placeholder.DETAILS, parts.details("Clusters", "14 February 2019", "Palace"));
        return Letter.of(Wording.builtIn(kind, language), language, values);
    }
}
