package kz.bagdar.registration.exchange.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagdar.route.RouteView;

/** Finds the routes that people mean, by number or by name. */
final class RouteWords {

    // nothing is given back once taken: else each sign of a long cell would take its place on the stack
    private static final Pattern NUMBER = Pattern.compile(
            "(?:маршрут|багыт|бағыт|бағдар|route|№|#|\\s)*+(\\d{1,9})(?:[\\s.)-]*(?:маршрут|бағыт|бағдар|route|ші|шы|й)?)*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ONLY_NUMBERS = Pattern.compile("\\d++(?:\\s++\\d++)++");

    private final Map<String, UUID> byNumber = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();

    RouteWords(List<RouteView> routes) {
        for (RouteView route : routes) {
            byNumber.put(String.valueOf(route.number()), route.id());
            byName.put(Folded.words(route.id().toString()), route.id());
            if (route.name() != null) {
                Stream.of(route.name().kk(), route.name().ru(), route.name().en())
                        .filter(Objects::nonNull)
                        .forEach(name -> byName.putIfAbsent(Folded.words(name), route.id()));
            }
        }
    }

    Optional<UUID> id(String said) {
        Matcher number = NUMBER.matcher(said.strip());
        if (number.matches()) {
            return Optional.ofNullable(byNumber.get(number.group(1).replaceFirst("^0+(?=.)", "")));
        }
        return Optional.ofNullable(byName.get(Folded.words(said)));
    }

    /** A name may have a comma in it. */
    List<String> parts(String cell) {
        if (byName.containsKey(Folded.words(cell))) {
            return List.of(cell);
        }
        return Stream.of(cell.split(ONLY_NUMBERS.matcher(cell).matches() ? "\\s+" : "[,;/\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
