package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.place.Places;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarView;

/**
 * The quotas of a seminar, which its team sees. A change takes nobody's place away: where more is taken than a lowered
 * capacity allows, the quota says so. What becomes free goes to those who wait.
 */
@ApplicationScoped
class Quotas {

    private static final int MOST = 200;

    @Inject
    QuotaRepository quotas;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    SessionQuotas sessionQuotas;

    @Inject
    QuotaRules rules;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    @Inject
    Event<QuotasChanged> changed;

    @Inject
    Clock clock;

    Page<CountedQuota> page(String reference, PageQuery query) {
        SeminarView seminar = access.ofTeam(reference);
        Page<Quota> page = quotas.page(seminar.id(), query);
        Places places = countedPlaces.of(
                seminar, page.items().stream().map(Quota::limit).toList());
        Map<UUID, Integer> atSessions =
                sessionQuotas.taken(page.items().stream().map(Quota::id).toList());
        return page.map(quota -> counted(quota, places, atSessions));
    }

    CountedQuota get(String reference, UUID id) {
        SeminarView seminar = access.ofTeam(reference);
        return counted(seminar, quotas.require(seminar.id(), id));
    }

    @Transactional
    CountedQuota create(String reference, WriteQuota request) {
        SeminarView seminar = access.editableAlone(reference);
        List<Quota> others = quotas.ofSeminar(seminar.id());
        if (others.size() >= MOST) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "A seminar has at most " + MOST + " quotas");
        }
        rules.check(seminar, request, Optional.empty(), others);
        Quota quota = new Quota(seminar.id(), request, clock.instant());
        quotas.persistAndFlush(quota);
        changes.created(subject(quota), quota.view());
        return followed(seminar, quota);
    }

    @Transactional
    CountedQuota update(String reference, UUID id, IfMatch ifMatch, WriteQuota request) {
        SeminarView seminar = access.editableAlone(reference);
        Quota quota = quotas.require(seminar.id(), id);
        quota.requireRevision(ifMatch);
        List<Quota> others = quotas.ofSeminar(seminar.id()).stream()
                .filter(other -> other != quota)
                .toList();
        QuotaView before = quota.view();
        rules.check(seminar, request, Optional.of(before), others);
        quota.write(request);
        quotas.flush();
        changes.updated(subject(quota), before, quota.view());
        return followed(seminar, quota);
    }

    @Transactional
    void delete(String reference, UUID id, IfMatch ifMatch) {
        SeminarView seminar = access.editableAlone(reference);
        Quota quota = quotas.require(seminar.id(), id);
        quota.requireRevision(ifMatch);
        delete(quota);
        changed.fire(new QuotasChanged(seminar));
    }

    void endWith(@Observes SeminarDeletion deletion) {
        quotas.ofSeminar(deletion.seminarId()).forEach(this::delete);
    }

    private void delete(Quota quota) {
        changes.deleted(subject(quota), quota.view());
        quotas.delete(quota);
        quotas.flush();
    }

    private CountedQuota followed(SeminarView seminar, Quota quota) {
        changed.fire(new QuotasChanged(seminar));
        return counted(seminar, quota);
    }

    private CountedQuota counted(SeminarView seminar, Quota quota) {
        return counted(
                quota, countedPlaces.of(seminar, List.of(quota.limit())), sessionQuotas.taken(List.of(quota.id())));
    }

    private static CountedQuota counted(Quota quota, Places places, Map<UUID, Integer> atSessions) {
        QuotaView view = quota.view();
        return view.sessionIds().isEmpty()
                ? CountedQuota.of(view, places.taken(quota.limit()), places.waiting(quota.limit()))
                : CountedQuota.of(view, atSessions.getOrDefault(quota.id(), 0), 0);
    }

    private static Subject subject(Quota quota) {
        return Subject.inSeminar("quota", quota.id(), quota.seminarId());
    }
}
