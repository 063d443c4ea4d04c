package kz.bagdar.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;

/** The clusters whose work can be seen on the routes of a seminar: what a route is about, and what its stops show. */
@ApplicationScoped
public class ShownClusters {

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Teams teams;

    /** Asks no rights. */
    public Set<UUID> drafted(UUID seminarId) {
        return of(routes.ofSeminar(seminarId), stops.ofSeminar(seminarId));
    }

    /** Asks no rights. */
    public Set<UUID> published(UUID seminarId) {
        return of(routes.published(seminarId), stops.published(seminarId));
    }

    /**
     * Checks a list of references of a request: to what the draft shows for the seminar's team, to what is published for
     * everyone else.
     *
     * @throws ProblemException 422 naming each item that no route shows or that repeats an earlier one
     */
    public void requireVisible(String field, UUID seminarId, List<UUID> ids) {
        References.require(
                field,
                "cluster of the seminar's routes",
                ids,
                named -> teams.callerSees(seminarId) ? drafted(seminarId) : published(seminarId));
    }

    private static Set<UUID> of(Collection<RouteView> routes, Collection<StopView> stops) {
        Set<UUID> shown = new HashSet<>();
        routes.forEach(route -> shown.addAll(route.clusterIds()));
        stops.forEach(stop -> shown.addAll(stop.clusterIds()));
        return shown;
    }
}
