package kz.bagdar.registration.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.registration.session.Itinerary.Entry;
import kz.bagdar.registration.session.Itinerary.Reason;
import kz.bagdar.registration.session.SessionOffers.Programme;
import kz.bagdar.seminar.session.SessionView;

/**
 * At which of the sessions that people sign up for they would miss something else, whoever they are. One {@link Itinerary}
 * for each route, however many sessions there are.
 */
final class Meetings {

    private final Programme programme;
    private final List<SessionView> signUps;
    private final Set<UUID> onAnyRoute;

    Meetings(Programme programme) {
        this.programme = programme;
        signUps = programme.sessions().stream().filter(SessionView::signUp).toList();
        onAnyRoute = meeting(null);
    }

    /** Those that meet something whatever route is travelled. */
    Set<UUID> onAnyRoute() {
        return onAnyRoute;
    }

    /** Those that meet something on a route and not on any. */
    Set<UUID> on(UUID routeId) {
        Set<UUID> met = meeting(routeId);
        met.removeAll(onAnyRoute);
        return met;
    }

    /** Those that meet something on one of some routes, or on any. */
    Set<UUID> onOneOf(Collection<UUID> routeIds) {
        Set<UUID> met = new HashSet<>(onAnyRoute);
        routeIds.forEach(route -> met.addAll(meeting(route)));
        return met;
    }

    /**
     * Sessions at one time, by all of them and those that each of them meets: mostly each group once.
     *
     * @return sessions that meet all the others of their key, by these
     */
    Map<Set<UUID>, List<UUID>> together() {
        Set<UUID> all = signUps.stream().map(SessionView::id).collect(Collectors.toSet());
        Itinerary atAll = itinerary(null, all);
        Map<Set<UUID>, List<UUID>> together = new LinkedHashMap<>();
        for (SessionView session : signUps) {
            Set<UUID> others = atAll.inTheWayOf(session).stream()
                    .filter(entry -> entry.reason() == Reason.SIGN_UP)
                    .map(Entry::sessionId)
                    .collect(Collectors.toCollection(HashSet::new));
            if (!others.isEmpty()) {
                others.add(session.id());
                together.computeIfAbsent(others, first -> new ArrayList<>()).add(session.id());
            }
        }
        return together;
    }

    private Set<UUID> meeting(UUID routeId) {
        Itinerary itinerary = itinerary(routeId, Set.of());
        return signUps.stream()
                .filter(session -> !itinerary.inTheWayOf(session).isEmpty())
                .map(SessionView::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Itinerary itinerary(UUID routeId, Set<UUID> signedUpFor) {
        return Itinerary.of(programme.sessions(), programme.stops(), routeId, signedUpFor);
    }
}
