package kz.bagdar.programme.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant PUBLISHED = Instant.parse("2019-01-20T05:00:00Z");

    @Test
    void eventHasItsTimeInTheZoneOfTheSeminar() {
        List<String> lines = lines(file(false, event("2019-02-14T09:00:00+06:00", "2019-02-14T09:30:00+06:00")));

        assertTrue(lines.contains("UID:a@bagdar"));
        assertTrue(lines.contains("SEQUENCE:2"));
        assertTrue(lines.contains("STATUS:CONFIRMED"));
        assertTrue(lines.contains("DTSTAMP:20190120T050000Z"));
        assertTrue(lines.contains("DTSTART;TZID=Asia/Almaty:20190214T090000"), lines::toString);
        assertTrue(lines.contains("DTEND;TZID=Asia/Almaty:20190214T093000"));
        assertTrue(lines.contains("URL:https://bagdar.example/kk/seminars/astana-2019"));
    }

    @Test
    void zoneTellsWhatTheClocksShowedThatYear() {
        // UTC+06:00 since 2004, UTC+05:00 since 1 March 2024
        List<String> then = lines(file(false, event("2019-02-14T09:00:00+06:00", null)));
        assertTrue(then.contains("TZOFFSETTO:+0600"), then::toString);
        assertFalse(then.contains("TZOFFSETTO:+0500"));

        List<String> now = lines(file(false, event("2026-02-14T09:00:00+05:00", null)));
        assertTrue(now.contains("TZOFFSETTO:+0500"), now::toString);
        assertFalse(now.contains("TZOFFSETTO:+0600"));
        assertTrue(now.contains("DTSTART;TZID=Asia/Almaty:20260214T090000"));

        List<String> across =
                lines(file(false, event("2024-02-29T09:00:00+06:00", null), event("2024-03-02T09:00:00+05:00", null)));
        assertTrue(across.containsAll(List.of("TZOFFSETTO:+0600", "TZOFFSETTO:+0500", "DTSTART:20240301T000000")));
    }

    @Test
    void zoneWithSummerTimeHasBothOfItsTimes() {
        CalendarFile berlin = new CalendarFile(
                "Name",
                ZoneId.of("Europe/Berlin"),
                URI.create("https://bagdar.example/"),
                PUBLISHED,
                false,
                List.of(event("2026-03-28T09:00:00+01:00", null)));

        List<String> lines = lines(berlin);

        assertTrue(lines.containsAll(List.of("BEGIN:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:20260329T020000")));
    }

    @Test
    void textsAreEscapedAndLinesAreNeverLongerThanTheFormatAllows() {
        CalendarEvent event = new CalendarEvent(
                "a@bagdar",
                0,
                PUBLISHED,
                null,
                "Кластерлер; білім беру, ұйымдары\\ның 👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫 табыстылығын дамытудың инновациялық нысаны ретінде",
                "Бірінші жол\nекінші жол\r\nBEGIN:VEVENT\rURL:made-up",
                null,
                new CalendarEvent.Position(51.13, 71.43));

        List<String> lines = lines(file(false, event));

        lines.forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        String whole = String.join("\n", lines).replace("\n ", "");
        assertTrue(
                whole.contains(
                        "SUMMARY:Кластерлер\\; білім беру\\, ұйымдары\\\\ның 👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫👩🏫 табыстылығын"),
                whole);
        assertTrue(whole.contains("DESCRIPTION:Бірінші жол\\nекінші жол\\n"), whole);
        assertTrue(whole.contains("\\nBEGIN:VEVENTURL:made-up"), whole);
        assertEquals(1, lines.stream().filter("BEGIN:VEVENT"::equals).count());
        assertTrue(whole.contains("GEO:51.13;71.43"));
    }

    @Test
    void cancelledSeminarIsCancelledInTheCalendarToo() {
        List<String> lines = lines(file(true, event("2019-02-14T09:00:00+06:00", null)));

        assertTrue(lines.contains("STATUS:CANCELLED"));
    }

    @Test
    void calendarWithoutEventsIsStillOne() {
        List<String> lines = lines(file(false));

        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertEquals("END:VCALENDAR", lines.getLast());
        assertTrue(lines.contains("X-WR-CALNAME:Name"));
        assertTrue(lines.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"), lines::toString);
    }

    @Test
    void tenThousandEventsAreWrittenWhole() {
        CalendarEvent[] events = new CalendarEvent[10_000];
        Arrays.fill(events, event("2019-02-14T09:00:00+06:00", "2019-02-14T09:30:00+06:00"));

        List<String> lines = lines(file(false, events));

        assertEquals(10_000, lines.stream().filter("END:VEVENT"::equals).count());
    }

    @Test
    void sameEventsMakeTheSameBytes() {
        CalendarFile file = file(false, event("2019-02-14T09:00:00+06:00", null));

        assertTrue(Arrays.equals(file.bytes(), file.bytes()));
    }

    private static CalendarFile file(boolean cancelled, CalendarEvent... events) {
        return new CalendarFile(
                "Name",
                ZoneId.of("Asia/Almaty"),
                URI.create("https://bagdar.example/kk/seminars/astana-2019"),
                PUBLISHED,
                cancelled,
                List.of(events));
    }

    private static CalendarEvent event(String from, String to) {
        return new CalendarEvent(
                "a@bagdar", 2, Instant.parse(from), to == null ? null : Instant.parse(to), "Title", null, null, null);
    }

    private static List<String> lines(CalendarFile file) {
        return List.of(new String(file.bytes(), StandardCharsets.UTF_8).split("\r\n"));
    }
}
