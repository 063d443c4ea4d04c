package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Organizations;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.seminar.speaker.Speakers;
import kz.bagdar.seminar.stage.Stages;

/** Reads a seminar as it stands: each kind of thing once, however many there are. Asks no rights. */
@ApplicationScoped
public class Drafts {

    @Inject
    Stages stages;

    @Inject
    Sessions sessions;

    @Inject
    Speakers speakers;

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Groups groups;

    @Inject
    Visits visits;

    @Inject
    Organizations organizations;

    @Inject
    Clusters clusters;

    // one transaction, so that all of it is read over one connection
    @Transactional
    public Composition of(SeminarView seminar) {
        UUID id = seminar.id();
        // what is named is read after what names it, so that it is there; visits end with what they name
        List<VisitView> planned = visits.ofSeminar(id);
        List<GroupView> inGroups = groups.ofSeminar(id);
        List<StopView> visited = stops.ofSeminar(id);
        List<SessionView> held = sessions.ofSeminar(id);
        Composition parts = new Composition(
                seminar,
                stages.ofSeminar(id),
                held,
                speakers.ofSeminar(id),
                routes.ofSeminar(id),
                visited,
                inGroups,
                still(planned, inGroups, visited),
                List.of(),
                List.of());
        return parts.with(organizations.byIds(parts.organizationIds()), clusters.byIds(parts.clusterIds()));
    }

    private static List<VisitView> still(List<VisitView> planned, List<GroupView> groups, List<StopView> stops) {
        Set<UUID> there = Stream.concat(
                        groups.stream().map(GroupView::id), stops.stream().map(StopView::id))
                .collect(Collectors.toSet());
        return planned.stream()
                .filter(visit -> there.contains(visit.groupId()) && there.contains(visit.stopId()))
                .toList();
    }
}
