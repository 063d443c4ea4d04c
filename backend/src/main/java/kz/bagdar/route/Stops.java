package kz.bagdar.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.order.Sequence;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;
import kz.bagdar.seminar.session.Sessions;

/** The visit places on the routes of a seminar; whoever sees the seminar sees them. */
@ApplicationScoped
public class Stops {

    @Inject
    StopRepository stops;

    @Inject
    Routes routes;

    @Inject
    Organizations organizations;

    @Inject
    Clusters clusters;

    @Inject
    Sessions sessions;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<StopView> page(String seminar, UUID routeId, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? stops.page(seen.id(), routeId, query).map(Stop::view)
                : published.page(seen.id(), PartKind.STOP, routeId, StopView.class, query);
    }

    StopView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? stops.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.STOP, id, StopView.class);
    }

    /** All of them by the number of their route and their position on it. Asks no rights. */
    public List<StopView> ofSeminar(UUID seminarId) {
        return stops.ofSeminar(seminarId).stream().map(Stop::view).toList();
    }

    /** All that are published. Asks no rights. */
    public List<StopView> published(UUID seminarId) {
        return published.ofSeminar(seminarId, PartKind.STOP, StopView.class);
    }

    /** As it stands. Asks no rights. */
    public Optional<StopView> find(UUID id) {
        return stops.findByIdOptional(id).map(Stop::view);
    }

    /** Those at some organizations, in whichever seminar, as they stand and in no particular order. Asks no rights. */
    public List<StopView> hostedBy(Collection<UUID> organizationIds) {
        return stops.hostedBy(organizationIds).stream().map(Stop::view).toList();
    }

    /** Writes what the host says itself. Asks no rights. */
    @Transactional(Transactional.TxType.MANDATORY)
    public StopView write(UUID seminarId, UUID id, IfMatch ifMatch, HostTerms terms) {
        Stop stop = stops.require(seminarId, id);
        stop.requireRevision(ifMatch);
        check(terms);
        changes.updating(List.of(stop), Stops::subject, Stop::view, () -> stop.write(terms));
        return stop.view();
    }

    @Transactional
    StopView create(String seminar, WriteStop request) {
        UUID seminarId = access.editableAlone(seminar).id();
        check(seminarId, request);
        Stop stop = new Stop(seminarId, request);
        List<Stop> others = stops.ofRoute(request.routeId());
        changes.updating(others, Stops::subject, Stop::view, () -> {
            new Sequence<>(others).put(stop, request.position());
            stops.persist(stop);
        });
        changes.created(subject(stop), stop.view());
        return stop.view();
    }

    /** Moves it too, if another position or route is asked for; the stops that make room are changed as well. */
    @Transactional
    StopView update(String seminar, UUID id, IfMatch ifMatch, WriteStop request) {
        Stop stop = stops.require(access.editableAlone(seminar).id(), id);
        stop.requireRevision(ifMatch);
        check(stop.seminarId(), request);
        List<Stop> before = stops.ofRoute(stop.routeId());
        List<Stop> after = stops.ofRoute(request.routeId());
        Set<Stop> touched = new LinkedHashSet<>(before);
        touched.addAll(after);
        changes.updating(touched, Stops::subject, Stop::view, () -> {
            if (!stop.routeId().equals(request.routeId())) {
                new Sequence<>(before).remove(stop);
            }
            new Sequence<>(after).put(stop, request.position());
            stop.write(request);
        });
        return stop.view();
    }

    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Stop stop = stops.require(access.editableAlone(seminar).id(), id);
        stop.requireRevision(ifMatch);
        changes.deleted(subject(stop), stop.view());
        List<Stop> siblings = stops.ofRoute(stop.routeId());
        Sequence<Stop> sequence = new Sequence<>(siblings);
        siblings.remove(stop);
        changes.updating(siblings, Stops::subject, Stop::view, () -> {
            sequence.remove(stop);
            stops.delete(stop);
        });
    }

    // deleted one by one: the database would check the sessions before the lists that name them are gone
    void endWith(@Observes SeminarDeletion deletion) {
        stops.ofSeminar(deletion.seminarId()).forEach(stop -> {
            changes.deleted(subject(stop), stop.view());
            stops.delete(stop);
        });
    }

    private void check(UUID seminarId, WriteStop request) {
        check(request.terms());
        routes.requireReference("routeId", seminarId, request.routeId());
        organizations.requireReference("organizationId", request.organizationId());
        clusters.requireReferences("clusterIds", request.clusterIds());
        sessions.requireReferences("sessionIds", seminarId, request.sessionIds());
    }

    private static void check(HostTerms terms) {
        List<Violation> violations = terms.violations();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static Subject subject(Stop stop) {
        return Subject.inSeminar("stop", stop.id(), stop.seminarId());
    }
}
