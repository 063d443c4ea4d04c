package kz.bagdar.division.companions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.SeminarAccess;

/** Who must be with whom, and who must not. */
@ApplicationScoped
public class CompanionDemands {

    @Inject
    CompanionsRepository companions;

    @Inject
    SeminarAccess access;

    @Inject
    Participants participants;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** All of a seminar, in order of their making. Asks no rights. */
    public List<CompanionsView> ofSeminar(UUID seminarId) {
        return companions.ofSeminar(seminarId).stream()
                .map(TravelCompanions::view)
                .toList();
    }

    Page<CompanionsView> page(String seminar, PageQuery query) {
        return companions.page(access.ofTeam(seminar).id(), query).map(TravelCompanions::view);
    }

    @Transactional
    CompanionsView create(String seminar, WriteCompanions request) {
        UUID seminarId = access.editable(seminar).id();
        requirePeople(seminarId, request);
        TravelCompanions made = new TravelCompanions(seminarId, request, clock.instant());
        companions.persistAndFlush(made);
        changes.created(subject(made), made.view());
        return made.view();
    }

    @Transactional
    CompanionsView update(String seminar, UUID companionsId, IfMatch ifMatch, WriteCompanions request) {
        UUID seminarId = access.editable(seminar).id();
        TravelCompanions found = require(seminarId, companionsId);
        found.requireRevision(ifMatch);
        requirePeople(seminarId, request);
        CompanionsView before = found.view();
        found.change(request);
        companions.flush();
        changes.updated(subject(found), before, found.view());
        return found.view();
    }

    @Transactional
    void delete(String seminar, UUID companionsId, IfMatch ifMatch) {
        TravelCompanions found = require(access.editable(seminar).id(), companionsId);
        found.requireRevision(ifMatch);
        delete(found);
        companions.flush();
    }

    List<CompanionsView> ofPeople(Collection<UUID> registrationIds) {
        return companions.ofPeople(registrationIds).stream()
                .map(TravelCompanions::view)
                .toList();
    }

    /** The people are bound to nobody any more; the others of three or more still are to one another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(Collection<UUID> registrationIds) {
        for (TravelCompanions found : companions.ofPeople(registrationIds)) {
            CompanionsView before = found.view();
            if (found.leave(registrationIds)) {
                companions.flush();
                changes.updated(subject(found), before, found.view());
            } else {
                delete(found);
            }
        }
    }

    private void delete(TravelCompanions found) {
        changes.deleted(subject(found), found.view());
        companions.delete(found);
    }

    private void requirePeople(UUID seminarId, WriteCompanions request) {
        if (new HashSet<>(request.registrationIds()).size()
                < request.registrationIds().size()) {
            throw ProblemException.invalid("registrationIds", "duplicate", "names somebody twice");
        }
        for (int i = 0; i < request.registrationIds().size(); i++) {
            participants.requireReference(
                    "registrationIds[" + i + "]",
                    seminarId,
                    request.registrationIds().get(i));
        }
    }

    private TravelCompanions require(UUID seminarId, UUID companionsId) {
        return companions
                .findByIdOptional(companionsId)
                .filter(found -> found.seminarId().equals(seminarId))
                .orElseThrow(() -> ProblemException.notFound("companions"));
    }

    private static Subject subject(TravelCompanions companions) {
        return Subject.inSeminar("companions", companions.id(), companions.seminarId());
    }
}
