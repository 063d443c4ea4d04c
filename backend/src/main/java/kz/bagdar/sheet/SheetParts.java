package kz.bagdar.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.Break;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.travel.TravelMatrix;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;

/**
 * What of a seminar stands on paper, but for who its people are: the draft, as its team has it.
 *
 * @param routes by number
 * @param groups by route and number
 * @param stops by route and position
 * @param visits in the order of time
 * @param people how many of those who come are in a group
 */
record SheetParts(
        SeminarView seminar,
        List<RouteView> routes,
        List<GroupView> groups,
        List<StopView> stops,
        Map<UUID, OrganizationView> organizations,
        Map<UUID, ClusterView> clusters,
        Map<UUID, SessionView> sessions,
        List<VisitView> visits,
        Map<UUID, Long> people,
        TravelMatrix travel) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    RouteView route(UUID id) {
        return routes.stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    StopView stop(UUID id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst().orElseThrow();
    }

    GroupView group(UUID id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<StopView> stopsOf(UUID routeId) {
        return stops.stream().filter(stop -> stop.routeId().equals(routeId)).toList();
    }

    OrganizationView host(StopView stop) {
        return organizations.get(stop.organizationId());
    }

    long peopleOf(GroupView group) {
        return people.getOrDefault(group.id(), 0L);
    }

    List<VisitView> visitsOf(GroupView group) {
        return visits.stream()
                .filter(visit -> visit.groupId().equals(group.id()))
                .toList();
    }

    List<VisitView> visitsAt(StopView stop) {
        return visits.stream().filter(visit -> visit.stopId().equals(stop.id())).toList();
    }

    String from(VisitView visit) {
        return TIME.format(local(visit.startsAt()));
    }

    String span(VisitView visit) {
        return from(visit) + "–" + TIME.format(local(visit.endsAt()));
    }

    LocalDate day(VisitView visit) {
        return local(visit.startsAt()).toLocalDate();
    }

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM", Locale.of(language.tag())).format(day);
    }

    /** Street and city; empty where neither is known. */
    static Optional<String> address(OrganizationView host, Language language) {
        List<String> parts = Stream.of(host.address(), host.city())
                .filter(Objects::nonNull)
                .map(part -> part.in(language))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** What is shown at a stop, each by itself. */
    static List<LocalizedText> shown(StopView stop) {
        List<LocalizedText> shown = new ArrayList<>(stop.topics());
        if (stop.shown() != null) {
            shown.add(stop.shown());
        }
        return shown;
    }

    List<LocalizedText> clustersOf(StopView stop) {
        return stop.clusterIds().stream()
                .map(clusters::get)
                .filter(Objects::nonNull)
                .map(ClusterView::name)
                .toList();
    }

    List<LocalizedText> sessionsOf(StopView stop) {
        return stop.sessionIds().stream()
                .map(sessions::get)
                .filter(Objects::nonNull)
                .map(SessionView::title)
                .toList();
    }

    static Optional<String> hours(StopView stop) {
        if (stop.opensAt() == null && stop.closesAt() == null) {
            return Optional.empty();
        }
        return Optional.of((stop.opensAt() == null ? "" : TIME.format(stop.opensAt()))
                + "–"
                + (stop.closesAt() == null ? "" : TIME.format(stop.closesAt())));
    }

    static String span(Break pause) {
        return TIME.format(pause.from()) + "–" + TIME.format(pause.to());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(ZoneId.of(seminar.timeZone()));
    }
}
