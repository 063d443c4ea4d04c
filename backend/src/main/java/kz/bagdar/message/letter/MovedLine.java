package kz.bagdar.message.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.PlaceWords;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.programme.diff.Whereabouts;

/**
 * What a mail says of a part that has moved or is called off.
 *
 * @param is null where it is called off
 */
public record MovedLine(String title, String was, String is) {

    private static final String NOWHERE = "—";

    /** Parts whose old and new place read the same in this language are left out, unless all do. */
    static List<MovedLine> of(List<MovedPart> parts, Language language) {
        List<MovedLine> all = parts.stream().map(part -> of(part, language)).toList();
        List<MovedLine> telling =
                all.stream().filter(line -> !line.was.equals(line.is)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static MovedLine of(MovedPart part, Language language) {
        return new MovedLine(
                part.title().in(language),
                words(part.was(), language),
                part.is() == null ? null : words(part.is(), language));
    }

    private static String words(Whereabouts whereabouts, Language language) {
        String words = Stream.concat(
                        Stream.ofNullable(whereabouts.firstDay()).map(day -> time(whereabouts, language)),
                        Stream.of(PlaceWords.of(whereabouts.places().stream(), language))
                                .filter(place -> !place.isEmpty()))
                .collect(Collectors.joining(", "));
        String shown = whereabouts.shown().stream()
                .map((LocalizedText session) -> session.in(language))
                .collect(Collectors.joining("; "));
        return (words.isEmpty() ? NOWHERE : words) + (shown.isEmpty() ? "" : ": " + shown);
    }

    private static String time(Whereabouts whereabouts, Language language) {
        return new SeminarTime(
                        whereabouts.firstDay(),
                        whereabouts.lastDay(),
                        whereabouts.begins(),
                        whereabouts.ends(),
                        whereabouts.zone())
                .in(language);
    }
}
