package kz.bagdar.timetable.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.timetable.engine.Span;

/**
 * When on a day the sessions are that stops show. An exhibition is looked into at any time, and to what people sign up for
 * not all of a group go: neither fixes a visit. A session whose end is not known is to be seen from its beginning.
 */
final class FixedTimes {

    private final Map<UUID, SessionView> sessions = new HashMap<>();
    private final ZoneId zone;
    private final LocalDate date;

    FixedTimes(List<SessionView> all, SeminarView seminar, LocalDate date) {
        this.zone = ZoneId.of(seminar.timeZone());
        this.date = date;
        all.stream()
                .filter(session -> session.startsAt() != null && !session.signUp())
                .filter(session -> session.kind() != SessionKind.EXHIBITION)
                .forEach(session -> sessions.put(session.id(), session));
    }

    /** Each in which a visit to the stop can be, for it sees one of them whole. */
    List<Span> at(StopView stop) {
        return stop.sessionIds().stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where it is not on that day, or at no fixed time. */
    Optional<Span> of(UUID sessionId) {
        return Optional.ofNullable(sessions.get(sessionId)).flatMap(session -> {
            LocalDateTime start = local(session.startsAt());
            LocalDateTime end = session.endsAt() == null ? start.plusMinutes(1) : local(session.endsAt());
            boolean onTheDay =
                    start.toLocalDate().equals(date) && end.toLocalDate().equals(date);
            return onTheDay && start.isBefore(end)
                    ? Optional.of(PresentPlan.span(start.toLocalTime(), end.toLocalTime()))
                    : Optional.empty();
        });
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }
}
