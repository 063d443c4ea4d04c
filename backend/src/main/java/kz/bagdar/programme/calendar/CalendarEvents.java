package kz.bagdar.programme.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.PlaceWords;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeStop;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;

/**
 * What of a programme goes into a calendar: the sessions that have a time and, while others have none, the
 * days of the seminar.
 *
 * @param sequences how often each session and the seminar have been moved, by their ids
 */
record CalendarEvents(ProgrammeView programme, Map<UUID, Integer> sequences, Language language) {

    private static final String UID_SUFFIX = "@bagdar";
    private static final String BETWEEN = ", ";

    List<CalendarEvent> whole() {
        return events(session -> true, route -> true);
    }

    /** What those do who travel a route: its sessions, and those that are for everyone. */
    List<CalendarEvent> ofRoute(UUID routeId) {
        Set<UUID> shown = shownOn(routeId::equals);
        return attended(routeId, session -> shown.contains(session.id()));
    }

    /**
     * What one person does.
     *
     * @param routeId the one that the person travels; null where there is none
     */
    List<CalendarEvent> ofPerson(UUID routeId, Set<UUID> signedUpFor) {
        return attended(routeId, session -> signedUpFor.contains(session.id()));
    }

    /** @param chosen of the sessions that take sign-ups, those that are attended */
    private List<CalendarEvent> attended(UUID routeId, Predicate<SessionView> chosen) {
        Set<UUID> elsewhere = shownOn(id -> !id.equals(routeId));
        elsewhere.removeAll(shownOn(id -> id.equals(routeId)));
        return events(
                session -> session.signUp() ? chosen.test(session) : !elsewhere.contains(session.id()),
                id -> id.equals(routeId));
    }

    private Set<UUID> shownOn(Predicate<UUID> routes) {
        return programme.routes().stream()
                .filter(route -> routes.test(route.route().id()))
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.stop().sessionIds().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** @param routes the ones that are travelled: a session that they show is where they stop */
    private List<CalendarEvent> events(Predicate<SessionView> wanted, Predicate<UUID> routes) {
        Stream<CalendarEvent> timed = programme.stages().stream()
                .flatMap(stage -> stage.sessions().stream()
                        .filter(session -> session.session().startsAt() != null)
                        .filter(session -> wanted.test(session.session()))
                        .map(session -> event(stage, session, routes)));
        return Stream.concat(lacksTimes(wanted) ? days().stream() : Stream.empty(), timed)
                .sorted(Comparator.comparing(CalendarEvent::startsAt).thenComparing(CalendarEvent::uid))
                .toList();
    }

    /** Whether there is more in the days than its times tell. */
    private boolean lacksTimes(Predicate<SessionView> wanted) {
        List<SessionView> sessions = programme.stages().stream()
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
                sequences.getOrDefault(session.id(), 0),
                session.startsAt(),
                session.endsAt(),
                session.title().in(language),
                description(held),
                location(place, host),
                position(host));
    }

    /** Null where no stop shows the session, or those of several organizations do. */
    private OrganizationView onlyHost(UUID sessionId, Predicate<UUID> routes) {
        List<OrganizationView> hosts = programme.routes().stream()
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

    private String location(LocalizedText place, OrganizationView host) {
        String location = PlaceWords.of(
                host == null ? Stream.of(place) : Stream.of(place, host.name(), host.address(), host.city()), language);
        return location.isEmpty() ? null : location;
    }

    private static CalendarEvent.Position position(OrganizationView host) {
        return host == null || host.latitude() == null || host.longitude() == null
                ? null
                : new CalendarEvent.Position(host.latitude(), host.longitude());
    }

    /** One event for each day, in its hours where they are known. */
    private List<CalendarEvent> days() {
        SeminarView seminar = programme.seminar();
        return seminar.startsOn()
                .datesUntil(seminar.endsOn().plusDays(1))
                .map(day -> new CalendarEvent(
                        seminar.id() + "-" + day + UID_SUFFIX,
                        sequences.getOrDefault(seminar.id(), 0),
                        at(day, Objects.requireNonNullElse(seminar.opensAt(), LocalTime.MIDNIGHT)),
                        seminar.closesAt() == null
                                ? at(day.plusDays(1), LocalTime.MIDNIGHT)
                                : at(day, seminar.closesAt()),
                        seminar.title().in(language),
                        seminar.purpose() == null ? null : seminar.purpose().in(language),
                        location(seminar.venue(), programme.venueOrganization()),
                        position(programme.venueOrganization())))
                .toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time)
                .atZone(ZoneId.of(programme.seminar().timeZone()))
                .toInstant();
    }
}
