package kz.bagdar.registration.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.registration.ClashingPeople;
import kz.bagdar.registration.session.SessionOffers.Programme;
import kz.bagdar.route.GroupView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/**
 * Whose sign-ups meet what came after them: people sign up before there are groups, and times change. What is in the way of
 * what is asked of the {@link Itinerary}, as when somebody signs up. Asks no rights.
 */
@ApplicationScoped
public class SignUpClashes implements ClashingPeople {

    @Inject
    SessionOffers offers;

    @Inject
    SignUpRepository signUps;

    @Inject
    PublishedParts published;

    /** People who signed up for the same and travel alike are met by the same. */
    private record Alike(UUID routeId, Set<UUID> signedUpFor) {}

    /**
     * Those whose sign-ups might meet something if they travelled one of some routes, by what is published of these: for
     * reading no others. {@link #onRoutes} tells who of them does.
     */
    public Subselect candidates(UUID seminarId, Collection<UUID> routeIds) {
        Meetings meetings = new Meetings(offers.programme(seminarId));
        PeopleMet people = new PeopleMet(seminarId);
        people.at(meetings.onOneOf(routeIds));
        meetings.together().forEach((all, sessions) -> people.atAndAnotherOf(sessions, all));
        return people.ids();
    }

    /**
     * The sign-ups that would meet something if people travelled certain routes, by what is published of these.
     *
     * @param routes by registration, of candidates; who is not among them is not looked at
     * @return by registration, in no order; whose sign-ups meet nothing is left out
     */
    public Map<UUID, List<SignUpClash>> onRoutes(UUID seminarId, Map<UUID, UUID> routes) {
        if (routes.isEmpty()) {
            return Map.of();
        }
        Programme programme = offers.programme(seminarId);
        Map<Alike, List<SignUpClash>> known = new HashMap<>();
        Map<UUID, List<SignUpClash>> clashes = new HashMap<>();
        signUps.sessions(routes.keySet()).forEach((person, sessions) -> {
            Alike alike = new Alike(routes.get(person), sessions);
            List<SignUpClash> met = known.computeIfAbsent(alike, each -> clashes(programme, each));
            if (!met.isEmpty()) {
                clashes.put(person, met);
            }
        });
        return clashes;
    }

    private static List<SignUpClash> clashes(Programme programme, Alike alike) {
        Itinerary itinerary =
                Itinerary.of(programme.sessions(), programme.stops(), alike.routeId(), alike.signedUpFor());
        return programme.sessions().stream()
                .filter(session -> session.signUp() && alike.signedUpFor().contains(session.id()))
                .map(session -> SignUpClash.of(session, itinerary.inTheWayOf(session)))
                .filter(clash -> !clash.clashes().isEmpty())
                .toList();
    }

    /** Conditions and no list, for the people may be many. */
    @Override
    public Subselect of(UUID seminarId) {
        Meetings meetings = new Meetings(offers.programme(seminarId));
        Map<UUID, List<UUID>> groups = published.ofSeminar(seminarId, PartKind.GROUP, GroupView.class).stream()
                .collect(Collectors.groupingBy(
                        GroupView::routeId, Collectors.mapping(GroupView::id, Collectors.toList())));
        // each group once: a large seminar has thousands
        Map<Set<UUID>, List<UUID>> alike = new LinkedHashMap<>();
        groups.forEach((route, ofRoute) -> alike.computeIfAbsent(meetings.on(route), met -> new ArrayList<>())
                .addAll(ofRoute));
        PeopleMet people = new PeopleMet(seminarId);
        people.at(meetings.onAnyRoute());
        alike.forEach(people::at);
        meetings.together().forEach((all, sessions) -> people.atAndAnotherOf(sessions, all));
        return people.ids();
    }
}
