package kz.bagdar.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

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
    Teams teams;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<RouteView> page(String seminar, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? routes.page(seen.id(), query).map(Route::view)
                : published.page(seen.id(), PartKind.ROUTE, null, RouteView.class, query);
    }

    RouteView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? routes.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.ROUTE, id, RouteView.class);
    }

    /** As the public sees it; empty while it is not published. Asks no rights. */
    public Optional<RouteView> published(UUID seminarId, UUID id) {
        return published.find(seminarId, PartKind.ROUTE, id, RouteView.class);
    }

    /** All that are published. Asks no rights. */
    public List<RouteView> published(UUID seminarId) {
        return published.ofSeminar(seminarId, PartKind.ROUTE, RouteView.class);
    }

    /** All of them by number. Asks no rights. */
    public List<RouteView> ofSeminar(UUID seminarId) {
        return routes.ofSeminar(seminarId).stream().map(Route::view).toList();
    }

    /**
     * Checks a list of references of a request: to routes of the draft for the seminar's team, to published ones for
     * everyone else.
     *
     * @return those of them that can be kept, in their order. The public may name a route that is published still, though
     *     the team has taken it out of the draft; that is accepted and comes to nothing, as the route will
     * @throws ProblemException 422 naming each item that is unknown, of another seminar, or repeats an earlier one
     */
    public List<UUID> requireVisible(String field, UUID seminarId, List<UUID> ids) {
        if (ids.isEmpty()) {
            return ids;
        }
        Function<Collection<UUID>, Map<UUID, UUID>> seminarsOf =
                teams.callerSees(seminarId) ? routes::seminarsOf : named -> published.seminarsOf(PartKind.ROUTE, named);
        References.requireWithin(seminarId, field, "route", ids, seminarsOf);
        Set<UUID> existing = routes.seminarsOf(ids).keySet();
        return ids.stream().filter(existing::contains).toList();
    }

    /** The routes that everybody can choose: those that are published and still there. Asks no rights. */
    public Set<UUID> visibleToAll(UUID seminarId) {
        Set<UUID> existing = routes.ofSeminar(seminarId).stream().map(Route::id).collect(Collectors.toSet());
        return published(seminarId).stream()
                .map(RouteView::id)
                .filter(existing::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks a list of references of a request.
     *
     * @throws ProblemException 422 naming each item that is unknown, of another seminar, or repeats an earlier one
     */
    public void requireReferences(String field, UUID seminarId, List<UUID> ids) {
        References.requireWithin(seminarId, field, "route", ids, routes::seminarsOf);
    }

    /**
     * Checks a reference of a request; null is fine: nothing is referred to.
     *
     * @throws ProblemException 422 naming the field where the route is unknown or of another seminar
     */
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
