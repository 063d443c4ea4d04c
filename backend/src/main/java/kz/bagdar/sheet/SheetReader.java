package kz.bagdar.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.AttendeeOrder;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.PeopleTally;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.travel.TravelTimes;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.Sessions;

/** Reads what is printed; each in a transaction of its own, for people are read while the file is sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SheetReader {

    /** More than a bus holds, so that nobody is left out who is in the group. */
    private static final int MOST_IN_GROUP = 100_000;

    @Inject
    SeminarAccess access;

    @Inject
    Routes routes;

    @Inject
    Groups groups;

    @Inject
    Stops stops;

    @Inject
    Visits visits;

    @Inject
    TravelTimes travel;

    @Inject
    Organizations organizations;

    @Inject
    Clusters clusters;

    @Inject
    Sessions sessions;

    @Inject
    Participants participants;

    /** For the seminar's team. */
    SheetParts parts(String reference) {
        SeminarView seminar = access.ofTeam(reference);
        UUID id = seminar.id();
        List<RouteView> all = routes.ofSeminar(id);
        List<StopView> places = stops.ofSeminar(id);
        Map<UUID, Integer> numbers = all.stream().collect(Collectors.toMap(RouteView::id, RouteView::number));
        List<GroupView> ordered = groups.ofSeminar(id).stream()
                .sorted(Comparator.comparing((GroupView group) -> numbers.get(group.routeId()))
                        .thenComparing(GroupView::number))
                .toList();
        Set<UUID> hosts = places.stream().map(StopView::organizationId).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> shown =
                places.stream().flatMap(stop -> stop.clusterIds().stream()).collect(Collectors.toSet());
        Map<UUID, Long> people = new HashMap<>();
        for (PeopleTally tally : participants.tally(id)) {
            if (tally.groupId() != null) {
                people.merge(tally.groupId(), tally.people(), Long::sum);
            }
        }
        return new SheetParts(
                seminar,
                all,
                ordered,
                places,
                byId(organizations.byIds(hosts).stream(), OrganizationView::id),
                byId(clusters.byIds(shown).stream(), ClusterView::id),
                byId(sessions.ofSeminar(id).stream(), SessionView::id),
                visits.ofSeminar(id),
                people,
                travel.of(id));
    }

    /** Those of a group who come, by name. */
    List<Attendee> peopleOf(GroupView group) {
        RegistrationFilter filter = new RegistrationFilter();
        filter.groups = List.of(group.id().toString());
        filter.statuses = List.of(RegistrationStatus.CONFIRMED);
        return participants.attendees(group.seminarId(), filter, AttendeeOrder.NAME, MOST_IN_GROUP);
    }

    private static <T> Map<UUID, T> byId(Stream<T> all, Function<T, UUID> id) {
        return all.collect(Collectors.toMap(id, Function.identity()));
    }
}
