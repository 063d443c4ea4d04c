package kz.bagdar.seminar.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.photo.Photos;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/** Those who speak at the sessions of a seminar; whoever sees the seminar sees them. */
@ApplicationScoped
public class Speakers {

    @Inject
    SpeakerRepository speakers;

    @Inject
    Organizations organizations;

    @Inject
    Photos photos;

    @Inject
    SeminarAccess access;

    @Inject
    PublishedParts published;

    @Inject
    ChangeLog changes;

    Page<SpeakerView> page(String seminar, PageQuery query) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? speakers.page(seen.id(), query).map(Speaker::view)
                : published.page(seen.id(), PartKind.SPEAKER, null, SpeakerView.class, query);
    }

    SpeakerView get(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        return seen.draft()
                ? speakers.require(seen.id(), id).view()
                : published.require(seen.id(), PartKind.SPEAKER, id, SpeakerView.class);
    }

    /** All of them by name. Asks no rights. */
    public List<SpeakerView> ofSeminar(UUID seminarId) {
        return speakers.ofSeminar(seminarId).stream().map(Speaker::view).toList();
    }

    /**
     * Checks a list of references of a request.
     *
     * @throws ProblemException 422 naming each item that is unknown, of another seminar, or repeats an earlier one
     */
    public void requireReferences(String field, UUID seminarId, List<UUID> ids) {
        References.requireWithin(seminarId, field, "speaker", ids, speakers::seminarsOf);
    }

    @Transactional
    SpeakerView create(String seminar, WriteSpeaker request) {
        UUID seminarId = access.editable(seminar).id();
        check(seminarId, request);
        Speaker speaker = new Speaker(seminarId, request);
        speakers.persistAndFlush(speaker);
        changes.created(subject(speaker), speaker.view());
        return speaker.view();
    }

    /** Adds one, for a caller whose right to do so has been looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(UUID seminarId, WriteSpeaker request) {
        Speaker speaker = new Speaker(seminarId, request);
        speakers.persist(speaker);
        changes.created(subject(speaker), speaker.view());
        return speaker.id();
    }

    /** Gives some of a seminar these names, for a caller whose right to do so has been looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rename(UUID seminarId, Map<UUID, LocalizedText> names) {
        List<Speaker> named = speakers.ofSeminar(seminarId).stream()
                .filter(speaker -> names.containsKey(speaker.id()))
                .toList();
        changes.updating(
                named,
                Speakers::subject,
                Speaker::view,
                () -> named.forEach(speaker -> speaker.rename(names.get(speaker.id()))));
    }

    @Transactional
    SpeakerView update(String seminar, UUID id, IfMatch ifMatch, WriteSpeaker request) {
        Speaker speaker = speakers.require(access.editable(seminar).id(), id);
        speaker.requireRevision(ifMatch);
        check(speaker.seminarId(), request);
        SpeakerView before = speaker.view();
        speaker.write(request);
        speakers.flush();
        changes.updated(subject(speaker), before, speaker.view());
        return speaker.view();
    }

    /** Refused with 409 while a session names them. */
    @Transactional
    void delete(String seminar, UUID id, IfMatch ifMatch) {
        Speaker speaker = speakers.require(access.editable(seminar).id(), id);
        speaker.requireRevision(ifMatch);
        changes.deleted(subject(speaker), speaker.view());
        speakers.delete(speaker);
        speakers.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        speakers.ofSeminar(deletion.seminarId()).forEach(speaker -> changes.deleted(subject(speaker), speaker.view()));
    }

    private void check(UUID seminarId, WriteSpeaker request) {
        organizations.requireReference("organizationId", request.organizationId());
        photos.requireReference("photoId", seminarId, request.photoId());
    }

    private static Subject subject(Speaker speaker) {
        return Subject.inSeminar("speaker", speaker.id(), speaker.seminarId());
    }
}
