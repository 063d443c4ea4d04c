package kz.bagdar.route.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/** When the groups are at their stops: a part of the programme, drafted by adopting a timetable and then published. */
@ApplicationScoped
public class Visits {

    private static final String TYPE = "visit";

    @Inject
    VisitRepository visits;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    /** As the caller may see them: to the seminar's team as they stand, to all others as they were last published. */
    List<VisitView> seen(String seminar, UUID groupId, UUID stopId) {
        Seen seen = access.seen(seminar);
        List<VisitView> all = seen.draft() ? ofSeminar(seen.id()) : published(seen.id());
        return all.stream()
                .filter(visit -> groupId == null || visit.groupId().equals(groupId))
                .filter(visit -> stopId == null || visit.stopId().equals(stopId))
                .toList();
    }

    /** As they stand, in the order of time. Asks no rights. */
    public List<VisitView> ofSeminar(UUID seminarId) {
        return visits.ofSeminar(seminarId).stream().map(Visit::view).toList();
    }

    /** As the public sees them, in the order of time. Asks no rights. */
    public List<VisitView> published(UUID seminarId) {
        return published.ofSeminar(seminarId, PartKind.VISIT, VisitView.class);
    }

    /** Makes these, and no others, the visits of a seminar's draft. Asks no rights. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(UUID seminarId, Collection<PlannedVisit> planned) {
        Map<UUID, PlannedVisit> wanted = new LinkedHashMap<>();
        planned.forEach(visit -> wanted.put(Visit.idOf(visit.groupId(), visit.stopId()), visit));
        Map<UUID, Visit> present =
                visits.ofSeminar(seminarId).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        delete(present.values().stream()
                .filter(visit -> !wanted.containsKey(visit.id()))
                .toList());
        List<Visit> kept = present.values().stream()
                .filter(visit -> wanted.containsKey(visit.id()))
                .toList();
        changes.updating(
                kept, Visits::subject, Visit::view, () -> kept.forEach(visit -> visit.moveTo(wanted.get(visit.id()))));
        List<Visit> added = new ArrayList<>();
        wanted.forEach((id, visit) -> {
            if (!present.containsKey(id)) {
                added.add(new Visit(seminarId, visit));
            }
        });
        visits.persist(added);
        visits.flush();
        added.forEach(visit -> changes.created(subject(visit), visit.view()));
    }

    /** Nobody visits a stop that is gone or on another route, nor does a group that is. */
    void follow(@Observes ChangeMade change) {
        boolean ofStop = change.subject().type().equals("stop");
        if (!ofStop && !change.subject().type().equals("group")) {
            return;
        }
        UUID id = change.subject().id();
        if (change.kind() == ChangeKind.DELETED) {
            delete(ofStop ? visits.atStop(id) : visits.ofGroup(id));
        } else if (change.kind() == ChangeKind.UPDATED) {
            delete(visits.astray(change.subject().seminarId()));
        }
    }

    void endWith(@Observes SeminarDeletion deletion) {
        delete(visits.ofSeminar(deletion.seminarId()));
    }

    private void delete(List<Visit> gone) {
        gone.forEach(visit -> {
            changes.deleted(subject(visit), visit.view());
            visits.delete(visit);
        });
    }

    private static Subject subject(Visit visit) {
        return Subject.inSeminar(TYPE, visit.id(), visit.seminarId());
    }
}
