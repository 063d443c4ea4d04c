package kz.bagdar.registration.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.registration.ClashingPeople;
import kz.bagdar.registration.session.Itinerary.Entry;
import kz.bagdar.registration.session.Itinerary.Reason;
import kz.bagdar.registration.session.SessionOffers.Programme;
import kz.bagdar.route.GroupView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;
import kz.bagdar.seminar.session.SessionView;

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
     * The sign-ups that would meet something if people travelled certain routes, by what is published of these.
     *
     * @param routes by registration; who is not among them is not looked at
     * @return by registration, in no order; whose sign-ups meet nothing is left out
     */
    public Map<UUID, List<SignUpClash>> onRoutes(UUID seminarId, Map<UUID, UUID> routes) {
        Programme programme = offers.programme(seminarId);
        Map<Alike, List<SignUpClash>> known = new HashMap<>();
        Map<UUID, List<SignUpClash>> clashes = new HashMap<>();
        signUps.ofSeminar(seminarId).forEach((person, sessions) -> {
            if (routes.containsKey(person)) {
                Alike alike = new Alike(routes.get(person), sessions);
                List<SignUpClash> met = known.computeIfAbsent(alike, each -> clashes(programme, each));
                if (!met.isEmpty()) {
                    clashes.put(person, met);
                }
            }
        });
        return clashes;
    }

    private static List<SignUpClash> clashes(Programme programme, Alike alike) {
        Itinerary itinerary =
                Itinerary.of(programme.sessions(), programme.stops(), alike.routeId(), alike.signedUpFor());
        return programme.sessions().stream()
                .filter(session -> alike.signedUpFor().contains(session.id()))
                .map(session -> SignUpClash.of(session, itinerary.inTheWayOf(session)))
                .filter(clash -> !clash.clashes().isEmpty())
                .toList();
    }

    /** A condition for each session that can be met, for the people may be many. */
    @Override
    public Subselect of(UUID seminarId) {
        Programme programme = offers.programme(seminarId);
        Map<UUID, List<UUID>> groups = published.ofSeminar(seminarId, PartKind.GROUP, GroupView.class).stream()
                .collect(Collectors.groupingBy(
                        GroupView::routeId,
                        LinkedHashMap::new,
                        Collectors.mapping(GroupView::id, Collectors.toList())));
        Conditions conditions = new Conditions();
        for (SessionView session : programme.sessions()) {
            if (session.signUp()) {
                addConditions(programme, groups, session, conditions);
            }
        }
        return conditions.people(seminarId);
    }

    private static void addConditions(
            Programme programme, Map<UUID, List<UUID>> groups, SessionView session, Conditions conditions) {
        if (!inTheWay(programme, null, Set.of(), session).isEmpty()) {
            conditions.add(session, "true", Map.of());
            return;
        }
        List<UUID> travelling = groups.entrySet().stream()
                .filter(route ->
                        !inTheWay(programme, route.getKey(), Set.of(), session).isEmpty())
                .flatMap(route -> route.getValue().stream())
                .toList();
        if (!travelling.isEmpty()) {
            conditions.add(session, "person.groupId in :travelling", Map.of("travelling", travelling));
        }
        Set<UUID> all = programme.sessions().stream().map(SessionView::id).collect(Collectors.toSet());
        List<UUID> others = inTheWay(programme, null, all, session).stream()
                .filter(entry -> entry.reason() == Reason.SIGN_UP)
                .map(Entry::sessionId)
                .toList();
        if (!others.isEmpty()) {
            conditions.add(
                    session,
                    "exists (select 1 from SignUp other where other.registrationId = place.registrationId"
                            + " and other.sessionId in :others)",
                    Map.of("others", others));
        }
    }

    private static List<Entry> inTheWay(Programme programme, UUID routeId, Set<UUID> signedUpFor, SessionView session) {
        return Itinerary.of(programme.sessions(), programme.stops(), routeId, signedUpFor)
                .inTheWayOf(session);
    }

    /** That a person has a place at one of some sessions and something else holds too. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        /** @param more names its parameters as they are called here; each is numbered apart */
        void add(SessionView session, String more, Map<String, List<UUID>> values) {
            String number = Integer.toString(conditions.size());
            String numbered = more;
            for (Map.Entry<String, List<UUID>> value : values.entrySet()) {
                String name = value.getKey() + number;
                numbered = numbered.replace(":" + value.getKey(), ":" + name);
                parameters.put(name, value.getValue());
            }
            parameters.put("at" + number, session.id());
            conditions.add("place.sessionId = :at" + number + " and " + numbered);
        }

        Subselect people(UUID seminarId) {
            parameters.put("clashingIn", seminarId);
            String any = conditions.isEmpty() ? "false" : "(" + String.join(" or ", conditions) + ")";
            return new Subselect(
                    "select place.registrationId from SignUp place join Registration person"
                            + " on person.id = place.registrationId where place.seminarId = :clashingIn and " + any,
                    parameters);
        }
    }
}
