package kz.bagdar.seminar.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
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
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/** The parts of a seminar in their order; whoever sees the seminar sees them. */
@ApplicationScoped
public class Stages {

    @Inject
    StageRepository stages;

    @Inject
    Organizations organizations;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<StageView> page(String seminar, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? stages.page(seen.id(), query).map(Stage::view)
                : published.page(seen.id(), PartKind.STAGE, null, StageView.class, query);
    }

    StageView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? stages.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.STAGE, id, StageView.class);
    }

    /** All of them in their order. Asks no rights. */
    public List<StageView> ofSeminar(UUID seminarId) {
        return stages.ofSeminar(seminarId).stream().map(Stage::view).toList();
    }

    /**
     * Checks a reference of a request.
     *
     * @throws ProblemException 422 naming the field where the stage is unknown or of another seminar
     */
    public void requireReference(String field, UUID seminarId, UUID id) {
        References.requireWithin(seminarId, field, "stage", id, stages::seminarsOf);
    }

    @Transactional
    StageView create(String seminar, WriteStage request) {
        UUID seminarId = access.editableAlone(seminar).id();
        check(request);
        Stage stage = new Stage(seminarId, request);
        List<Stage> others = stages.ofSeminar(seminarId);
        changes.updating(others, Stages::subject, Stage::view, () -> {
            new Sequence<>(others).put(stage, request.position());
            stages.persist(stage);
        });
        changes.created(subject(stage), stage.view());
        return stage.view();
    }

    /** Adds one behind the others, for the caller who holds the seminar's row and has been found to have the right. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(UUID seminarId, WriteStage request) {
        Stage stage = new Stage(seminarId, request);
        new Sequence<>(stages.ofSeminar(seminarId)).put(stage, null);
        stages.persist(stage);
        changes.created(subject(stage), stage.view());
        return stage.id();
    }

    /** Moves it too, if another position is asked for; the stages that make room are changed as well. */
    @Transactional
    StageView update(String seminar, UUID id, IfMatch ifMatch, WriteStage request) {
        Stage stage = stages.require(access.editableAlone(seminar).id(), id);
        stage.requireRevision(ifMatch);
        check(request);
        List<Stage> all = stages.ofSeminar(stage.seminarId());
        changes.updating(all, Stages::subject, Stage::view, () -> {
            new Sequence<>(all).put(stage, request.position());
            stage.write(request);
        });
        return stage.view();
    }

    /** Refused with 409 while it has sessions. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Stage stage = stages.require(access.editableAlone(seminar).id(), id);
        stage.requireRevision(ifMatch);
        changes.deleted(subject(stage), stage.view());
        List<Stage> siblings = stages.ofSeminar(stage.seminarId());
        Sequence<Stage> sequence = new Sequence<>(siblings);
        siblings.remove(stage);
        changes.updating(siblings, Stages::subject, Stage::view, () -> {
            sequence.remove(stage);
            stages.delete(stage);
        });
    }

    void endWith(@Observes SeminarDeletion deletion) {
        stages.ofSeminar(deletion.seminarId()).forEach(stage -> changes.deleted(subject(stage), stage.view()));
    }

    private void check(WriteStage request) {
        organizations.requireReference("placeOrganizationId", request.placeOrganizationId());
    }

    private static Subject subject(Stage stage) {
        return Subject.inSeminar("stage", stage.id(), stage.seminarId());
    }
}
