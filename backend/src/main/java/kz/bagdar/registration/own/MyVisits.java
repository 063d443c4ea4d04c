package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.registration.own.MyRegistration.MyVisit;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.route.visit.Visits;

/** Where a participant's group goes and when, as far as it is published. Asks no rights. */
@ApplicationScoped
class MyVisits {

    @Inject
    Visits visits;

    @Inject
    Stops stops;

    @Inject
    Organizations organizations;

    /** In the order of time. */
    List<MyVisit> of(UUID seminarId, UUID groupId) {
        List<VisitView> own = visits.published(seminarId).stream()
                .filter(visit -> visit.groupId().equals(groupId))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<UUID, StopView> published =
                stops.published(seminarId).stream().collect(Collectors.toMap(StopView::id, Function.identity()));
        Map<UUID, OrganizationView> hosts = organizations
                .byIds(own.stream()
                        .map(visit -> published.get(visit.stopId()).organizationId())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(OrganizationView::id, Function.identity()));
        return own.stream()
                .map(visit -> {
                    StopView stop = published.get(visit.stopId());
                    return new MyVisit(
                            visit.id(),
                            stop.id(),
                            stop.position(),
                            visit.startsAt(),
                            visit.endsAt(),
                            stop.topics(),
                            hosts.get(stop.organizationId()));
                })
                .toList();
    }
}
