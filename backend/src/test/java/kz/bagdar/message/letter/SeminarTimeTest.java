package kz.bagdar.message.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kz.bagdar.platform.text.Language;
import org.junit.jupiter.api.Test;

class SeminarTimeTest {

    private static final LocalDate FOUNDING = LocalDate.parse("2019-02-14");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Test
    void hoursCarryTheOffsetThatThePlaceHadThatDay() {
        assertEquals("14 February 2019, 09:00–18:00 (UTC+06:00)", day(FOUNDING).in(Language.en));
        assertEquals(
                "14 February 2025, 09:00–18:00 (UTC+05:00)",
                day(LocalDate.parse("2025-02-14")).in(Language.en));
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        assertEquals(
                "2019\u00a0ж. 14 ақпан, 09:00–18:00 (UTC+06:00)", day(FOUNDING).in(Language.kk));
        assertEquals(
                "14 февраля 2019\u00a0г., 09:00–18:00 (UTC+06:00)",
                day(FOUNDING).in(Language.ru));
    }

    @Test
    void severalDaysAndUnknownHours() {
        SeminarTime time = new SeminarTime(FOUNDING, FOUNDING.plusDays(2), null, null, ALMATY);

        assertEquals("14 February 2019 – 16 February 2019", time.in(Language.en));
    }

    private static SeminarTime day(LocalDate day) {
        return new SeminarTime(day, day, LocalTime.of(9, 0), LocalTime.of(18, 0), ALMATY);
    }
}
