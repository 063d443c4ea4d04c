package kz.bagdar.registration.exchange.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days with the name of their month, whole or shortened to three letters, in any of the usual orders. */
final class NamedDays {

    private static final Pattern DIGITS_BY_LETTERS = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{2}");
    private static final int SHORTEST = 3;

    private static final Set<String> OF_YEARS_AND_DAYS = Set.of(
            "ж", "жыл", "жылы", "жылгы", "ши", "шы", "г", "год", "года", "го", "е", "st", "nd", "rd", "th", "of");

    private static final List<List<String>> MONTHS = Stream.of(
                    "қаңтар январь января january",
                    "ақпан февраль февраля february",
                    "наурыз март марта march",
                    "сәуір апрель апреля april",
                    "мамыр май мая may",
                    "маусым июнь июня june",
                    "шілде июль июля july",
                    "тамыз август августа august",
                    "қыркүйек сентябрь сентября september",
                    "қазан октябрь октября october",
                    "қараша ноябрь ноября november",
                    "желтоқсан декабрь декабря december")
            .map(names -> List.of(Folded.words(names).split(" ")))
            .toList();

    private NamedDays() {}

    /**
     * Null where it is none.
     *
     * @throws java.time.DateTimeException where the month has no such day
     */
    static LocalDate read(String cell) {
        List<String> words = Stream.of(DIGITS_BY_LETTERS
                        .matcher(Folded.words(cell))
                        .replaceAll(" ")
                        .split(" "))
                .filter(word -> !OF_YEARS_AND_DAYS.contains(word))
                .toList();
        OptionalInt month = words.stream()
                .mapToInt(NamedDays::month)
                .filter(found -> found > 0)
                .findFirst();
        List<String> numbers = words.stream().filter(word -> month(word) == 0).toList();
        if (words.size() != 3 || numbers.size() != 2 || month.isEmpty()) {
            return null;
        }
        boolean yearFirst = numbers.getFirst().length() > 2;
        String day = yearFirst ? numbers.getLast() : numbers.getFirst();
        String year = yearFirst ? numbers.getFirst() : numbers.getLast();
        return DAY.matcher(day).matches() && YEAR.matcher(year).matches()
                ? LocalDate.of(LocalDates.year(year), month.getAsInt(), Integer.parseInt(day))
                : null;
    }

    /** 0 where it is none. */
    private static int month(String word) {
        return word.length() < SHORTEST
                ? 0
                : IntStream.rangeClosed(1, MONTHS.size())
                        .filter(month -> MONTHS.get(month - 1).stream().anyMatch(name -> name.startsWith(word)))
                        .findFirst()
                        .orElse(0);
    }
}
