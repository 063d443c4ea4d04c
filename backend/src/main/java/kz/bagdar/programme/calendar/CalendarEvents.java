package kz.bagdar.programme.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeStop;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.programme.version.PublishedProgramme;
import kz.bagdar.route.GroupView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;

/**
 * What of a programme goes into a calendar: the sessions that have a time, the visits of those whose calendar it is and,
 * while sessions have no time, the days of the seminar on which there is no visit.
 */
record CalendarEvents(PublishedProgramme published, Language language) {

    static final String UID_SUFFIX = "@bagdar";
    private static final String BETWEEN = ", ";

    List<CalendarEvent> whole() {
        return events(session -> true, route -> true, List.of());
    }

    /** What those do who travel a route: its sessions, and those that are for everyone. */
    List<CalendarEvent> ofRoute(UUID routeId) {
        Set<UUID> shown = shownOn(routeId::equals);
        List<GroupView> groups = published.groups().stream()
                .filter(group -> group.routeId().equals(routeId))
                .toList();
        return attended(routeId, session -> shown.contains(session.id()), groups);
    }

    List<CalendarEvent> ofGroup(GroupView group) {
        Set<UUID> shown = shownOn(group.routeId()::equals);
        return attended(group.routeId(), session -> shown.contains(session.id()), List.of(group));
    }

    /**
     * What one person does.
     *
     * @param group the one that the person travels with; empty where there is none
     */
    List<CalendarEvent> ofPerson(Optional<GroupView> group, Set<UUID> signedUpFor) {
        return attended(
                group.map(GroupView::routeId).orElse(null),
                session -> signedUpFor.contains(session.id()),
                group.stream().toList());
    }

    /** @param chosen of the sessions that take sign-ups, those that are attended */
    private List<CalendarEvent> attended(UUID routeId, Predicate<SessionView> chosen, List<GroupView> groups) {
        Set<UUID> elsewhere = shownOn(id -> !id.equals(routeId));
        elsewhere.removeAll(shownOn(id -> id.equals(routeId)));
        return events(
                session -> session.signUp() ? chosen.test(session) : !elsewhere.contains(session.id()),
                id -> id.equals(routeId),
                groups);
    }

    private Set<UUID> shownOn(Predicate<UUID> routes) {
        return published.programme().routes().stream()
                .filter(route -> routes.test(route.route().id()))
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.stop().sessionIds().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * @param routes the ones that are travelled: a session that they show is where they stop
     * @param groups whose visits
     */
    private List<CalendarEvent> events(Predicate<SessionView> wanted, Predicate<UUID> routes, List<GroupView> groups) {
        List<CalendarEvent> visits = new VisitEvents(published, language).of(groups);
        Stream<CalendarEvent> timed = published.programme().stages().stream()
                .flatMap(stage -> stage.sessions().stream()
                        .filter(session -> session.session().startsAt() != null)
                        .filter(session -> wanted.test(session.session()))
                        .map(session -> event(stage, session, routes)));
        Stream<CalendarEvent> days = lacksTimes(wanted) ? daysWithout(visits).stream() : Stream.empty();
        return Stream.of(days, visits.stream(), timed)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(CalendarEvent::startsAt).thenComparing(CalendarEvent::uid))
                .toList();
    }

    /** Whether there is more in the days than its times tell. */
    private boolean lacksTimes(Predicate<SessionView> wanted) {
        List<SessionView> sessions = published.programme().stages().stream()
                .flatMap(stage -> stage.sessions().stream())
                .map(ProgrammeSession::session)
                .toList();
        return sessions.stream().allMatch(session -> session.startsAt() == null)
                || sessions.stream().filter(wanted).anyMatch(session -> session.startsAt() == null);
    }

    private CalendarEvent event(ProgrammeStage stage, ProgrammeSession held, Predicate<UUID> routes) {
        SessionView session = held.session();
        OrganizationView host = held.placeOrganization();
        LocalizedText place = session.place();
        if (place == null && host == null) {
            host = onlyHost(session.id(), routes);
        }
        if (place == null && host == null) {
            place = stage.stage().place();
            host = stage.placeOrganization();
        }
        return new CalendarEvent(
                session.id() + UID_SUFFIX,
                published.sequences().getOrDefault(session.id(), 0),
                session.startsAt(),
                session.endsAt(),
                session.title().in(language),
                description(held),
                EventPlace.location(place, host, language),
                EventPlace.position(host));
    }

    /** Null where no stop shows the session, or those of several organizations do. */
    private OrganizationView onlyHost(UUID sessionId, Predicate<UUID> routes) {
        List<OrganizationView> hosts = published.programme().routes().stream()
                .filter(route -> routes.test(route.route().id()))
                .flatMap(route -> route.stops().stream())
                .filter(stop -> stop.stop().sessionIds().contains(sessionId))
                .map(ProgrammeStop::organization)
                .distinct()
                .toList();
        return hosts.size() == 1 ? hosts.getFirst() : null;
    }

    private String description(ProgrammeSession held) {
        List<String> lines = new ArrayList<>();
        held.speakers().forEach(speaker -> lines.add(line(speaker)));
        if (held.session().presentedBy() != null) {
            lines.add(held.session().presentedBy().in(language));
        }
        if (held.session().summary() != null) {
            lines.add(held.session().summary().in(language));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private String line(SpeakerView speaker) {
        return Stream.of(speaker.name(), speaker.role())
                .filter(Objects::nonNull)
                .map(text -> text.in(language))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** One event for each day, in its hours where they are known; on a day of visits these say more. */
    private List<CalendarEvent> daysWithout(List<CalendarEvent> visits) {
        Set<LocalDate> visited = visits.stream()
                .map(visit -> visit.startsAt().atZone(zone()).toLocalDate())
                .collect(Collectors.toSet());
        ProgrammeView programme = published.programme();
        SeminarView seminar = programme.seminar();
        return seminar.startsOn()
                .datesUntil(seminar.endsOn().plusDays(1))
                .filter(day -> !visited.contains(day))
                .map(day -> new CalendarEvent(
                        seminar.id() + "-" + day + UID_SUFFIX,
                        published.sequences().getOrDefault(seminar.id(), 0),
                        at(day, Objects.requireNonNullElse(seminar.opensAt(), LocalTime.MIDNIGHT)),
                        seminar.closesAt() == null
                                ? at(day.plusDays(1), LocalTime.MIDNIGHT)
                                : at(day, seminar.closesAt()),
                        seminar.title().in(language),
                        seminar.purpose() == null ? null : seminar.purpose().in(language),
                        EventPlace.location(seminar.venue(), programme.venueOrganization(), language),
                        EventPlace.position(programme.venueOrganization())))
                .toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return ZoneId.of(published.programme().seminar().timeZone());
    }
}
