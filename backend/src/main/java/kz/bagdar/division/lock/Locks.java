package kz.bagdar.division.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Participants;
import kz.bagdar.route.Groups;
import kz.bagdar.seminar.SeminarAccess;

/** Which people are fixed to which groups. */
@ApplicationScoped
public class Locks {

    @Inject
    LockRepository locks;

    @Inject
    SeminarAccess access;

    @Inject
    Participants participants;

    @Inject
    Groups groups;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** The groups of those who are locked, by registration. Asks no rights. */
    public Map<UUID, UUID> groupsOf(UUID seminarId) {
        return locks.ofSeminar(seminarId).stream()
                .map(GroupLock::view)
                .collect(Collectors.toMap(LockView::registrationId, LockView::groupId));
    }

    Page<LockView> page(String seminar, UUID registrationId, PageQuery query) {
        return locks.page(access.ofTeam(seminar).id(), registrationId, query).map(GroupLock::view);
    }

    @Transactional
    LockView create(String seminar, CreateLock request) {
        UUID seminarId = access.editable(seminar).id();
        participants.requireReference("registrationId", seminarId, request.registrationId());
        groups.requireReference("groupId", seminarId, request.groupId());
        if (locks.isLocked(request.registrationId())) {
            throw ProblemException.duplicate("registrationId", "is locked already; take that lock away first");
        }
        GroupLock lock = new GroupLock(seminarId, request, clock.instant());
        locks.persistAndFlush(lock);
        changes.created(subject(lock), lock.view());
        return lock.view();
    }

    @Transactional
    void delete(String seminar, UUID lockId, IfMatch ifMatch) {
        UUID seminarId = access.editable(seminar).id();
        GroupLock lock = locks.findByIdOptional(lockId)
                .filter(found -> found.seminarId().equals(seminarId))
                .orElseThrow(() -> ProblemException.notFound("lock"));
        lock.requireRevision(ifMatch);
        changes.deleted(subject(lock), lock.view());
        locks.delete(lock);
        locks.flush();
    }

    List<LockView> ofPeople(Collection<UUID> registrationIds) {
        return locks.list("registrationId in ?1", registrationIds).stream()
                .map(GroupLock::view)
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void unlock(Collection<UUID> registrationIds) {
        locks.list("registrationId in ?1", registrationIds).forEach(lock -> {
            changes.deleted(subject(lock), lock.view());
            locks.delete(lock);
        });
    }

    private static Subject subject(GroupLock lock) {
        return Subject.inSeminar("group-lock", lock.id(), lock.seminarId());
    }
}
