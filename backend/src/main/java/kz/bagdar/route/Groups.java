package kz.bagdar.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/** The groups in which people travel the routes; whoever sees the seminar sees them, though not who is in them. */
@ApplicationScoped
public class Groups {

    @Inject
    GroupRepository groups;

    @Inject
    Routes routes;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<GroupView> page(String seminar, UUID routeId, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? groups.page(seen.id(), routeId, query).map(Group::view)
                : published.page(seen.id(), PartKind.GROUP, routeId, GroupView.class, query);
    }

    GroupView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? groups.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.GROUP, id, GroupView.class);
    }

    /** As the public sees it; empty while it is not published. Asks no rights. */
    public Optional<GroupView> published(UUID seminarId, UUID id) {
        return published.find(seminarId, PartKind.GROUP, id, GroupView.class);
    }

    /** All of them by the number of their route and their own. Asks no rights. */
    public List<GroupView> ofSeminar(UUID seminarId) {
        return groups.ofSeminar(seminarId).stream().map(Group::view).toList();
    }

    /**
     * Checks a reference of a request.
     *
     * @param id null is fine: nothing is referred to
     * @throws ProblemException 422 naming the field where the group is unknown or of another seminar
     */
    public void requireReference(String field, UUID seminarId, UUID id) {
        References.requireWithin(seminarId, field, "group", id, groups::seminarsOf);
    }

    @Transactional
    GroupView create(String seminar, WriteGroup request) {
        UUID seminarId = access.editable(seminar).id();
        check(seminarId, request, null);
        Group group = new Group(seminarId, request);
        groups.persistAndFlush(group);
        changes.created(subject(group), group.view());
        return group.view();
    }

    @Transactional
    GroupView update(String seminar, UUID id, IfMatch ifMatch, WriteGroup request) {
        Group group = groups.require(access.editable(seminar).id(), id);
        group.requireRevision(ifMatch);
        check(group.seminarId(), request, id);
        GroupView before = group.view();
        group.write(request);
        groups.flush();
        changes.updated(subject(group), before, group.view());
        return group.view();
    }

    /** Refused with 409 while somebody is in it. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Group group = groups.require(access.editable(seminar).id(), id);
        group.requireRevision(ifMatch);
        changes.deleted(subject(group), group.view());
        groups.delete(group);
        groups.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        groups.ofSeminar(deletion.seminarId()).forEach(group -> changes.deleted(subject(group), group.view()));
    }

    private void check(UUID seminarId, WriteGroup request, UUID itself) {
        List<Violation> violations =
                new ArrayList<>(SpokenLanguages.violations("guideLanguages", request.guideLanguages()));
        if (request.minSize() != null && request.maxSize() != null && request.minSize() > request.maxSize()) {
            violations.add(new Violation("maxSize", "out-of-range", "must not be below minSize"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        routes.requireReference("routeId", seminarId, request.routeId());
        if (groups.isNumberTaken(request.routeId(), request.number(), itself)) {
            throw ProblemException.duplicate("number", "is the number of another group of this route");
        }
    }

    private static Subject subject(Group group) {
        return Subject.inSeminar("group", group.id(), group.seminarId());
    }
}
