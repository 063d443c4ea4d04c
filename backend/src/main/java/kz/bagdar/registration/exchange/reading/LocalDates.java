package kz.bagdar.registration.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them here: 14.02.2019, 2019-02-14, 14/02/2019, 14.02.19, 14 ақпан 2019 ж., or as the number that
 * Excel has for a day.
 */
final class LocalDates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?:\\s*(?:г|ж)\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate EXCELS_FIRST = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;
    private static final int LAST_OF_THIS_CENTURY = 69;

    private LocalDates() {}

    static Optional<LocalDate> read(String cell) {
        try {
            for (Pattern form : List.of(DAY_FIRST, YEAR_FIRST)) {
                Matcher parts = form.matcher(cell);
                if (parts.matches()) {
                    boolean dayFirst = form == DAY_FIRST;
                    return Optional.of(LocalDate.of(
                            year(parts.group(dayFirst ? 3 : 1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(dayFirst ? 1 : 3))));
                }
            }
            LocalDate named = NamedDays.read(cell);
            if (named != null) {
                return Optional.of(named);
            }
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        return SERIAL.matcher(cell).matches()
                ? Optional.of(EXCELS_FIRST.plusDays(Integer.parseInt(cell)))
                : Optional.empty();
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year <= LAST_OF_THIS_CENTURY ? CENTURY + year : CENTURY - 100 + year;
    }
}
