package kz.bagdar.registration.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate LAST_DAY = LocalDate.parse("2019-02-14");

    @Test
    void linkWorksForSixtyDaysAfterTheLastDayIsOverThere() {
        Instant issued = Instant.parse("2019-01-10T08:00:00Z");

        // midnight in Astana was 18:00 UTC then
        assertEquals(Instant.parse("2019-04-15T18:00:00Z"), PersonalLinks.expiry(LAST_DAY, ALMATY, issued));
    }

    @Test
    void linkIssuedLateWorksForSixtyDaysAllTheSame() {
        Instant issued = Instant.parse("2026-05-01T08:00:00Z");

        assertEquals(Instant.parse("2026-06-30T08:00:00Z"), PersonalLinks.expiry(LAST_DAY, ALMATY, issued));
    }
}
