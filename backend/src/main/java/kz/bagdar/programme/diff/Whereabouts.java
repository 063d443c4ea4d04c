package kz.bagdar.programme.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;

/**
 * When and where a part is, as people say it: by the clocks of the seminar's zone, and by the names of places.
 *
 * @param firstDay null where no time is known
 * @param places the smaller or the way to it first
 * @param shown the sessions that a stop shows; empty for all else
 */
public record Whereabouts(
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime begins,
        LocalTime ends,
        ZoneId zone,
        List<LocalizedText> places,
        List<LocalizedText> shown) {

    /** @param view of a part that can move, in that programme */
    static Whereabouts of(Object view, Composition programme) {
        ZoneId zone = ZoneId.of(programme.seminar().timeZone());
        return switch (view) {
            case SeminarView seminar ->
                new Whereabouts(
                        seminar.startsOn(),
                        seminar.endsOn(),
                        seminar.opensAt(),
                        seminar.closesAt(),
                        zone,
                        places(seminar.venue(), nameOf(seminar.venueOrganizationId(), programme)),
                        List.of());
            case SessionView session -> ofSession(session, zone, programme);
            case StopView stop ->
                timeless(
                        zone,
                        places(
                                routeOf(stop.routeId(), programme),
                                numbered(stop),
                                nameOf(stop.organizationId(), programme)),
                        shownAt(stop, programme));
            case VisitView visit -> ofVisit(visit, zone, programme);
            case GroupView group -> timeless(zone, places(routeOf(group.routeId(), programme)), List.of());
            default -> throw new IllegalArgumentException(view + " cannot move");
        };
    }

    private static Whereabouts ofSession(SessionView session, ZoneId zone, Composition programme) {
        List<LocalizedText> places = places(session.place(), nameOf(session.placeOrganizationId(), programme));
        if (session.startsAt() == null) {
            return timeless(zone, places, List.of());
        }
        Instant end = session.endsAt() == null ? session.startsAt() : session.endsAt();
        return new Whereabouts(
                session.startsAt().atZone(zone).toLocalDate(),
                end.atZone(zone).toLocalDate(),
                session.startsAt().atZone(zone).toLocalTime(),
                session.endsAt() == null ? null : end.atZone(zone).toLocalTime(),
                zone,
                places,
                List.of());
    }

    private static Whereabouts ofVisit(VisitView visit, ZoneId zone, Composition programme) {
        return new Whereabouts(
                visit.startsAt().atZone(zone).toLocalDate(),
                visit.endsAt().atZone(zone).toLocalDate(),
                visit.startsAt().atZone(zone).toLocalTime(),
                visit.endsAt().atZone(zone).toLocalTime(),
                zone,
                hostOf(visit, programme),
                List.of());
    }

    /** Of a visit that has no time any more, though the group goes there still. */
    static Whereabouts someTime(VisitView visit, Composition programme) {
        return timeless(ZoneId.of(programme.seminar().timeZone()), hostOf(visit, programme), List.of());
    }

    private static List<LocalizedText> hostOf(VisitView visit, Composition programme) {
        return programme.stops().stream()
                .filter(stop -> stop.id().equals(visit.stopId()))
                .flatMap(stop -> places(nameOf(stop.organizationId(), programme)).stream())
                .toList();
    }

    private static Whereabouts timeless(ZoneId zone, List<LocalizedText> places, List<LocalizedText> shown) {
        return new Whereabouts(null, null, null, null, zone, places, shown);
    }

    private static List<LocalizedText> shownAt(StopView stop, Composition programme) {
        return programme.sessions().stream()
                .filter(session -> stop.sessionIds().contains(session.id()))
                .map(SessionView::title)
                .toList();
    }

    private static LocalizedText routeOf(UUID routeId, Composition programme) {
        return programme.routes().stream()
                .filter(route -> route.id().equals(routeId))
                .map(Whereabouts::nameOf)
                .findFirst()
                .orElse(null);
    }

    private static LocalizedText nameOf(RouteView route) {
        return route.name() == null ? PartTitles.numbered(route.number()) : route.name();
    }

    private static LocalizedText numbered(StopView stop) {
        return new LocalizedText(
                stop.position() + "-аялдама", "остановка " + stop.position(), "stop " + stop.position());
    }

    private static LocalizedText nameOf(UUID organizationId, Composition programme) {
        return programme.organizations().stream()
                .filter(organization -> organization.id().equals(organizationId))
                .map(OrganizationView::name)
                .findFirst()
                .orElse(null);
    }

    private static List<LocalizedText> places(LocalizedText... names) {
        return Stream.of(names).filter(Objects::nonNull).toList();
    }
}
