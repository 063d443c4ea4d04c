package kz.bagdar.seminar.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarYears;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;
import kz.bagdar.seminar.speaker.Speakers;
import kz.bagdar.seminar.stage.Stages;

/** What happens in the stages of a seminar; whoever sees the seminar sees it. */
@ApplicationScoped
public class Sessions {

    @Inject
    SessionRepository sessions;

    @Inject
    Stages stages;

    @Inject
    Speakers speakers;

    @Inject
    Organizations organizations;

    @Inject
    Clusters clusters;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<SessionView> page(String seminar, UUID stageId, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? sessions.page(seen.id(), stageId, query).map(Session::view)
                : published.page(seen.id(), PartKind.SESSION, stageId, SessionView.class, query);
    }

    SessionView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? sessions.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.SESSION, id, SessionView.class);
    }

    /** All of them by their position, whatever their stage. Asks no rights. */
    public List<SessionView> ofSeminar(UUID seminarId) {
        return sessions.ofSeminar(seminarId).stream().map(Session::view).toList();
    }

    /**
     * Checks a list of references of a request.
     *
     * @throws ProblemException 422 naming each item that is unknown, of another seminar, or repeats an earlier one
     */
    public void requireReferences(String field, UUID seminarId, List<UUID> ids) {
        References.requireWithin(seminarId, field, "session", ids, sessions::seminarsOf);
    }

    @Transactional
    SessionView create(String seminar, WriteSession request) {
        UUID seminarId = access.editableAlone(seminar).id();
        check(seminarId, request);
        Session session = new Session(seminarId, request);
        List<Session> others = sessions.ofStage(request.stageId());
        changes.updating(others, Sessions::subject, Session::view, () -> {
            new Sequence<>(others).put(session, request.position());
            sessions.persist(session);
        });
        changes.created(subject(session), session.view());
        return session.view();
    }

    /** Moves it too, if another position or stage is asked for; the sessions that make room are changed as well. */
    @Transactional
    SessionView update(String seminar, UUID id, IfMatch ifMatch, WriteSession request) {
        Session session = sessions.require(access.editableAlone(seminar).id(), id);
        session.requireRevision(ifMatch);
        check(session.seminarId(), request);
        List<Session> before = sessions.ofStage(session.stageId());
        List<Session> after = sessions.ofStage(request.stageId());
        Set<Session> touched = new LinkedHashSet<>(before);
        touched.addAll(after);
        changes.updating(touched, Sessions::subject, Session::view, () -> {
            if (!session.stageId().equals(request.stageId())) {
                new Sequence<>(before).remove(session);
            }
            new Sequence<>(after).put(session, request.position());
            session.write(request);
        });
        return session.view();
    }

    /** Refused with 409 while a stop shows it. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Session session = sessions.require(access.editableAlone(seminar).id(), id);
        session.requireRevision(ifMatch);
        changes.deleted(subject(session), session.view());
        List<Session> siblings = sessions.ofStage(session.stageId());
        Sequence<Session> sequence = new Sequence<>(siblings);
        siblings.remove(session);
        changes.updating(siblings, Sessions::subject, Session::view, () -> {
            sequence.remove(session);
            sessions.delete(session);
        });
    }

    // deleted one by one: the database would check the speakers before the lists that name them are gone
    void endWith(@Observes SeminarDeletion deletion) {
        sessions.ofSeminar(deletion.seminarId()).forEach(session -> {
            changes.deleted(subject(session), session.view());
            sessions.delete(session);
        });
    }

    /** A session as it is to become. */
    public record Written(UUID id, WriteSession request) {}

    /**
     * Writes many at once, for the caller who holds the seminar's row. Those with an id are changed and stay where they
     * are; the others are added, each at the end of its stage. Asks no rights and checks no references.
     *
     * @return their ids, in the order given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> writeAll(UUID seminarId, List<Written> all) {
        List<Session> present = sessions.ofSeminar(seminarId);
        Map<UUID, Session> byId = new HashMap<>();
        Map<UUID, Integer> inStage = new HashMap<>();
        present.forEach(session -> {
            byId.put(session.id(), session);
            inStage.merge(session.stageId(), 1, Integer::sum);
        });
        List<UUID> ids = new ArrayList<>();
        changes.updating(
                present,
                Sessions::subject,
                Session::view,
                () -> all.forEach(written -> {
                    Session session = byId.get(written.id());
                    if (session == null) {
                        session = new Session(seminarId, written.request());
                        session.placeAt(inStage.merge(session.stageId(), 1, Integer::sum));
                        sessions.persist(session);
                        changes.created(subject(session), session.view());
                    } else {
                        session.write(written.request());
                    }
                    ids.add(session.id());
                }));
        return ids;
    }

    private void check(UUID seminarId, WriteSession request) {
        if (request.endsAt() != null && request.startsAt() == null) {
            throw ProblemException.invalid("startsAt", "required", "must be given where endsAt is");
        }
        if (request.endsAt() != null && !request.startsAt().isBefore(request.endsAt())) {
            throw ProblemException.invalid("endsAt", "out-of-range", "must be after startsAt");
        }
        requireYear("startsAt", request.startsAt());
        requireYear("endsAt", request.endsAt());
        stages.requireReference("stageId", seminarId, request.stageId());
        organizations.requireReference("placeOrganizationId", request.placeOrganizationId());
        speakers.requireReferences("speakerIds", seminarId, request.speakerIds());
        clusters.requireReferences("clusterIds", request.clusterIds());
    }

    private static void requireYear(String field, Instant time) {
        if (time != null && !SeminarYears.hold(LocalDate.ofInstant(time, ZoneOffset.UTC))) {
            throw ProblemException.invalid(field, "out-of-range", SeminarYears.RULE);
        }
    }

    private static Subject subject(Session session) {
        return Subject.inSeminar("session", session.id(), session.seminarId());
    }
}
