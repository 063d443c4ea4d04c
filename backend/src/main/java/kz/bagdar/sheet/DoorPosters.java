package kz.bagdar.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.RouteNames;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.sheet.print.DoorPoster;

/**
 * Writes what hangs on the doors.
 *
 * @param languages one, or all three, the one that is read first before the others
 */
record DoorPosters(SheetParts parts, List<Language> languages) {

    DoorPoster write(StopView stop) {
        RouteView route = parts.route(stop.routeId());
        List<VisitView> visits = parts.visitsAt(stop);
        boolean severalDays = visits.stream().map(parts::day).distinct().count() > 1;
        return new DoorPoster(
                each(language -> parts.host(stop).name().in(language)),
                each(language -> {
                    String number = RouteNames.of(route, language);
                    return route.name() == null
                            ? number
                            : number + " · " + route.name().in(language);
                }),
                route.colour(),
                each(language -> all(parts.clustersOf(stop), language)),
                each(language -> all(SheetParts.shown(stop), language)),
                visits.stream()
                        .map(visit -> new DoorPoster.Visit(when(visit, severalDays), who(visit)))
                        .toList());
    }

    private String when(VisitView visit, boolean severalDays) {
        String span = parts.span(visit);
        return severalDays ? SheetParts.day(parts.day(visit), languages.getFirst()) + " " + span : span;
    }

    private String who(VisitView visit) {
        return String.join(" / ", each(language -> RouteNames.of(parts.group(visit.groupId()), language)));
    }

    /** In each language what it says; once where two say the same, for a text may lack a language. */
    private List<String> each(Function<Language, String> text) {
        return languages.stream()
                .map(text)
                .filter(Objects::nonNull)
                .filter(said -> !said.isBlank())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String all(List<LocalizedText> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    }
}
