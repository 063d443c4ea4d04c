package kz.bagdar.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.hosting.HostedStopView.HostedGroup;
import kz.bagdar.hosting.HostedStopView.HostedRoute;
import kz.bagdar.hosting.HostedStopView.HostedSeminar;
import kz.bagdar.hosting.answer.StopAnswerView;
import kz.bagdar.hosting.answer.StopAnswers;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.PeopleTally;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Stops as their hosts see them, with all that is read once for all stops of a seminar. Asks no rights. */
@ApplicationScoped
class HostViews {

    @Inject
    Seminars seminars;

    @Inject
    Organizations organizations;

    @Inject
    Routes routes;

    @Inject
    Groups groups;

    @Inject
    Visits visits;

    @Inject
    Participants participants;

    @Inject
    StopAnswers answers;

    HostedStopView of(StopView stop) {
        return of(List.of(stop)).getFirst();
    }

    /** In the order of the stops. */
    List<HostedStopView> of(List<StopView> stops) {
        Map<UUID, StopAnswerView> given = answers.of(stops);
        Map<UUID, OrganizationView> hosts =
                organizations
                        .byIds(stops.stream()
                                .map(StopView::organizationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(OrganizationView::id, Function.identity()));
        Map<UUID, Around> around = new HashMap<>();
        return stops.stream()
                .map(stop -> around.computeIfAbsent(stop.seminarId(), this::around)
                        .view(stop, hosts.get(stop.organizationId()), given.get(stop.id())))
                .toList();
    }

    private Around around(UUID seminarId) {
        return new Around(
                seminars.drafted(seminarId),
                routes.ofSeminar(seminarId).stream().collect(Collectors.toMap(RouteView::id, Function.identity())),
                groups.ofSeminar(seminarId),
                visits.ofSeminar(seminarId),
                participants.tally(seminarId).stream()
                        .filter(tally -> tally.groupId() != null)
                        .collect(Collectors.toMap(PeopleTally::groupId, tally -> (int) tally.people(), Integer::sum)));
    }

    /** What a seminar has of what its hosts see. */
    private record Around(
            SeminarView seminar,
            Map<UUID, RouteView> routes,
            List<GroupView> groups,
            List<VisitView> visits,
            Map<UUID, Integer> people) {

        HostedStopView view(StopView stop, OrganizationView host, StopAnswerView answer) {
            RouteView route = routes.get(stop.routeId());
            return new HostedStopView(
                    stop.id(),
                    stop.revision(),
                    host.id(),
                    host.name(),
                    new HostedSeminar(
                            seminar.id(),
                            seminar.title(),
                            seminar.startsOn(),
                            seminar.endsOn(),
                            seminar.timeZone(),
                            seminar.lifecycle(),
                            seminar.contactEmail()),
                    new HostedRoute(route.id(), route.number(), route.name()),
                    stop.position(),
                    stop.topics(),
                    stop.visitMinutes(),
                    stop.hostGroupLimit(),
                    stop.hostPeopleLimit(),
                    stop.opensAt(),
                    stop.closesAt(),
                    stop.breaks(),
                    stop.languages(),
                    stop.stepFreeAccess(),
                    stop.shown(),
                    answer,
                    groups.stream()
                            .filter(group -> group.routeId().equals(stop.routeId()))
                            .map(group -> view(stop, group))
                            .toList());
        }

        private HostedGroup view(StopView stop, GroupView group) {
            VisitView visit = visits.stream()
                    .filter(one ->
                            one.stopId().equals(stop.id()) && one.groupId().equals(group.id()))
                    .findFirst()
                    .orElse(null);
            return new HostedGroup(
                    group.id(),
                    group.number(),
                    group.name(),
                    group.guideLanguages(),
                    people.isEmpty() ? null : people.getOrDefault(group.id(), 0),
                    visit == null ? null : visit.startsAt(),
                    visit == null ? null : visit.endsAt());
        }
    }
}
