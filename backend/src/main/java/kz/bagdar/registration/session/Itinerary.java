package kz.bagdar.registration.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one person is at which time: at what is for everyone, at what the stops of the own route show, and at what they
 * signed up for.
 */
public record Itinerary(List<Entry> entries) {

    /** @param reason why the person is there */
    @Schema(name = "AttendedSession")
    public record Entry(
            @NotNull UUID sessionId,
            @NotNull LocalizedText title,
            @NotNull SessionKind kind,
            Instant startsAt,
            Instant endsAt,
            @NotNull Reason reason) {

        /**
         * Whether nobody can be at both. Ends that touch do not overlap, and a time that is not known overlaps nothing.
         * People look into an exhibition while something else goes on, unless they have signed up for it.
         */
        private boolean isInTheWayOf(SessionView session) {
            boolean walkIn = kind == SessionKind.EXHIBITION && reason != Reason.SIGN_UP;
            return !walkIn
                    && !sessionId.equals(session.id())
                    && endsAt != null
                    && session.endsAt() != null
                    && startsAt.isBefore(session.endsAt())
                    && session.startsAt().isBefore(endsAt);
        }
    }

    @Schema(name = "AttendanceReason", examples = "SIGN_UP")
    public enum Reason {
        EVERYONE,
        ROUTE,
        SIGN_UP
    }

    /**
     * @param sessions of the seminar, in their order
     * @param stops of the seminar
     * @param routeId the one that the person travels; null where it is not known
     * @param signedUpFor ids of sessions
     */
    static Itinerary of(List<SessionView> sessions, List<StopView> stops, UUID routeId, Set<UUID> signedUpFor) {
        Set<UUID> onRoute = stops.stream()
                .filter(stop -> stop.routeId().equals(routeId))
                .flatMap(stop -> stop.sessionIds().stream())
                .collect(Collectors.toSet());
        Set<UUID> onRoutes = stops.stream()
                .flatMap(stop -> stop.sessionIds().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Entry> entries = new ArrayList<>();
        for (SessionView session : sessions) {
            if (session.signUp()) {
                if (signedUpFor.contains(session.id())) {
                    entries.add(entry(session, Reason.SIGN_UP));
                }
            } else if (onRoute.contains(session.id())) {
                entries.add(entry(session, Reason.ROUTE));
            } else if (!onRoutes.contains(session.id())) {
                entries.add(entry(session, Reason.EVERYONE));
            }
        }
        return new Itinerary(entries.stream()
                .sorted(Comparator.comparing(Entry::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }

    /** What the person would miss at that session. */
    List<Entry> inTheWayOf(SessionView session) {
        return entries.stream().filter(entry -> entry.isInTheWayOf(session)).toList();
    }

    private static Entry entry(SessionView session, Reason reason) {
        return new Entry(session.id(), session.title(), session.kind(), session.startsAt(), session.endsAt(), reason);
    }
}
