package kz.bagdar.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.hosting.coordinator.Coordinators;
import kz.bagdar.hosting.coordinator.Coordinators.Mandate;
import kz.bagdar.hosting.coordinator.Sponsor;
import kz.bagdar.identity.team.TeamMemberView;
import kz.bagdar.identity.team.TeamRole;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.Seminars;

/**
 * Which stops the caller sees as their host: those at an organization that the caller speaks for, in seminars that are not
 * over, as far as whoever added the caller may show them. Nothing else exists for a host (404).
 */
@ApplicationScoped
class HostAccess {

    @Inject
    Coordinators coordinators;

    @Inject
    Stops stops;

    @Inject
    Seminars seminars;

    @Inject
    Teams teams;

    /** In the order in which the seminars are held. */
    List<StopView> stops() {
        Map<UUID, List<Sponsor>> sponsors = sponsorsByOrganization();
        if (sponsors.isEmpty()) {
            return List.of();
        }
        List<StopView> all = stops.hostedBy(sponsors.keySet());
        Map<UUID, Shown> shown = new HashMap<>();
        return all.stream()
                .filter(stop ->
                        shown.computeIfAbsent(stop.seminarId(), this::shown).to(sponsors.get(stop.organizationId())))
                .sorted(Comparator.comparing((StopView stop) ->
                                seminars.drafted(stop.seminarId()).startsOn())
                        .thenComparing(StopView::seminarId)
                        .thenComparing(StopView::routeId)
                        .thenComparing(StopView::position))
                .toList();
    }

    /** @throws ProblemException 404 where the caller does not see it */
    StopView require(UUID stopId) {
        Map<UUID, List<Sponsor>> sponsors = sponsorsByOrganization();
        return stops.find(stopId)
                .filter(stop -> sponsors.containsKey(stop.organizationId()))
                .filter(stop -> shown(stop.seminarId()).to(sponsors.get(stop.organizationId())))
                .orElseThrow(() -> ProblemException.notFound("stop"));
    }

    private Map<UUID, List<Sponsor>> sponsorsByOrganization() {
        return coordinators.ofCaller().stream().collect(Collectors.toMap(Mandate::organizationId, Mandate::addedBy));
    }

    private Shown shown(UUID seminarId) {
        Set<String> organizers = teams.list(seminarId).stream()
                .filter(member -> member.role() == TeamRole.ORGANIZER)
                .map(TeamMemberView::subject)
                .collect(Collectors.toSet());
        return new Shown(seminars.drafted(seminarId).lifecycle().isOver(), organizers);
    }

    /** By whom a seminar is shown to hosts. */
    private record Shown(boolean over, Set<String> organizers) {

        boolean to(List<Sponsor> sponsors) {
            return !over
                    && sponsors.stream()
                            .anyMatch(sponsor -> sponsor.administrator() || organizers.contains(sponsor.subject()));
        }
    }
}
