package kz.bagdar.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;

/** The ways through the host organizations of a seminar; whoever sees the seminar sees them. */
@ApplicationScoped
public class Routes {

    @Inject
    RouteRepository routes;

    @Inject
    StopRepository stops;

    @Inject
    GroupRepository groups;

    @Inject
    Clusters clusters;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    Page<RouteView> page(String seminar, PageQuery query) {
        return routes.page(access.visible(seminar).id(), query).map(Route::view);
    }

    RouteView get(String seminar, UUID id) {
        return routes.require(access.visible(seminar).id(), id).view();
    }

    /** Asks no rights. */
    public RouteView get(UUID id) {
        return routes.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("route"))
                .view();
    }

    /** All of them by number. Asks no rights. */
    public List<RouteView> ofSeminar(UUID seminarId) {
        return routes.ofSeminar(seminarId).stream().map(Route::view).toList();
    }

    /**
     * Checks a list of references of a request.
     *
     * @throws ProblemException 422 naming each item that is unknown, of another seminar, or repeats an earlier one
     */
    public void requireReferences(String field, UUID seminarId, List<UUID> ids) {
        References.requireWithin(seminarId, field, "route", ids, routes::seminarsOf);
    }

    /** As {@link #requireReferences}, for one; null is fine: nothing is referred to. */
    void requireReference(String field, UUID seminarId, UUID id) {
        References.requireWithin(seminarId, field, "route", id, routes::seminarsOf);
    }

    @Transactional
    RouteView create(String seminar, WriteRoute request) {
        UUID seminarId = access.editable(seminar).id();
        check(seminarId, request, null);
        Route route = new Route(seminarId, request);
        routes.persistAndFlush(route);
        changes.created(subject(route), route.view());
        return route.view();
    }

    @Transactional
    RouteView update(String seminar, UUID id, IfMatch ifMatch, WriteRoute request) {
        Route route = routes.require(access.editable(seminar).id(), id);
        route.requireRevision(ifMatch);
        check(route.seminarId(), request, id);
        RouteView before = route.view();
        route.write(request);
        routes.flush();
        changes.updated(subject(route), before, route.view());
        return route.view();
    }

    /** Refused with 409 while it has stops or groups, or somebody prefers it. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Route route = routes.require(access.editable(seminar).id(), id);
        route.requireRevision(ifMatch);
        requireUnused(route);
        changes.deleted(subject(route), route.view());
        routes.delete(route);
        routes.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        routes.ofSeminar(deletion.seminarId()).forEach(route -> changes.deleted(subject(route), route.view()));
    }

    private void check(UUID seminarId, WriteRoute request, UUID itself) {
        if (routes.isNumberTaken(seminarId, request.number(), itself)) {
            throw ProblemException.duplicate("number", "is the number of another route of this seminar");
        }
        clusters.requireReferences("clusterIds", request.clusterIds());
    }

    private void requireUnused(Route route) {
        List<String> users = new ArrayList<>();
        if (stops.count("routeId", route.id()) > 0) {
            users.add("stop");
        }
        if (groups.count("routeId", route.id()) > 0) {
            users.add("group");
        }
        if (!users.isEmpty()) {
            throw ProblemException.inUse(users);
        }
    }

    private static Subject subject(Route route) {
        return Subject.inSeminar("route", route.id(), route.seminarId());
    }
}
