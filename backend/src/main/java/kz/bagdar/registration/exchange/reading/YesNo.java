package kz.bagdar.registration.exchange.reading;

import java.util.Optional;
import java.util.Set;

/** Yes and no as people write them in a table. */
final class YesNo {

    private static final Set<String> YES = Set.of(
            "иа", "ия", "да", "yes", "y", "true", "истина", "акикат", "1", "x", "х", "v", "керек", "кажет", "нужен",
            "нужно");
    private static final Set<String> NO = Set.of(
            "жок",
            "нет",
            "no",
            "n",
            "false",
            "ложь",
            "жалган",
            "0",
            "н",
            "не нужен",
            "не нужно",
            "керек емес",
            "кажет емес");
    private static final Set<String> MARKS_OF_YES = Set.of("+", "✓", "✔", "☑");
    private static final Set<String> MARKS_OF_NO = Set.of("-", "–", "—", "☐");

    private YesNo() {}

    static Optional<Boolean> read(String cell) {
        String word = Folded.words(cell);
        if (YES.contains(word) || MARKS_OF_YES.contains(cell)) {
            return Optional.of(true);
        }
        return NO.contains(word) || MARKS_OF_NO.contains(cell) ? Optional.of(false) : Optional.empty();
    }
}
