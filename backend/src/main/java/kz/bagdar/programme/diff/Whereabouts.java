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
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;

/**
 * When and where a part is, as people say it: by the clocks of the seminar's zone, and by the names of places.
 *
 * @param firstDay null where no time is known
 * @param places the smaller or the way to it first
 */
public record Whereabouts(
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime begins,
        LocalTime ends,
        ZoneId zone,
        List<LocalizedText> places) {

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
                        places(seminar.venue(), nameOf(seminar.venueOrganizationId(), programme)));
            case SessionView session -> ofSession(session, zone, programme);
            case StopView stop ->
                new Whereabouts(
                        null,
                        null,
                        null,
                        null,
                        zone,
                        places(routeOf(stop, programme), numbered(stop), nameOf(stop.organizationId(), programme)));
            default -> throw new IllegalArgumentException(view + " cannot move");
        };
    }

    private static Whereabouts ofSession(SessionView session, ZoneId zone, Composition programme) {
        List<LocalizedText> places = places(session.place(), nameOf(session.placeOrganizationId(), programme));
        if (session.startsAt() == null) {
            return new Whereabouts(null, null, null, null, zone, places);
        }
        Instant end = session.endsAt() == null ? session.startsAt() : session.endsAt();
        return new Whereabouts(
                session.startsAt().atZone(zone).toLocalDate(),
                end.atZone(zone).toLocalDate(),
                session.startsAt().atZone(zone).toLocalTime(),
                session.endsAt() == null ? null : end.atZone(zone).toLocalTime(),
                zone,
                places);
    }

    private static LocalizedText routeOf(StopView stop, Composition programme) {
        return programme.routes().stream()
                .filter(route -> route.id().equals(stop.routeId()))
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
