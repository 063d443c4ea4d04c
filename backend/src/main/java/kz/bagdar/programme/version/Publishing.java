package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import kz.bagdar.seminar.publication.PublishedParts;

/**
 * Makes what the team has drafted what everyone sees. Whoever publishes holds the seminar's row, so that the versions of a
 * seminar are numbered one after the other.
 */
@ApplicationScoped
class Publishing {

    @Inject
    SeminarAccess access;

    @Inject
    Seminars seminars;

    @Inject
    Drafts drafts;

    @Inject
    VersionRepository versions;

    @Inject
    PublishedParts published;

    @Inject
    MovedPeople people;

    @Inject
    ChangeLog changes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param lookedAt the changes that are to be published; null for whatever they are
     * @throws ProblemException 409 while it is a draft or once it is archived, and where nothing has changed; 412 where the
     *     changes are others by now
     */
    @Transactional
    VersionView publish(String reference, LocalizedText note, DraftTag lookedAt) {
        SeminarView seminar = access.editableAlone(reference);
        if (seminar.lifecycle() == Lifecycle.DRAFT) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "The seminar is a draft; move it to PUBLISHED to publish its programme");
        }
        return publish(seminar, note, caller.name(), lookedAt)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOTHING_TO_PUBLISH, "The programme is as it was when it was last published"));
    }

    /** A seminar that is announced is published with all that is in it. */
    void follow(@Observes SeminarUpdated updated) {
        if (updated.before().lifecycle() == Lifecycle.DRAFT && updated.after().lifecycle() == Lifecycle.PUBLISHED) {
            publish(updated.after(), null, caller.name(), null);
        }
    }

    /** Publishes, without anybody's asking, what was public before there were versions. Nothing happens a second time. */
    @Transactional
    void publishFirst(UUID seminarId) {
        SeminarView seminar = seminars.lock(seminarId);
        if (versions.last(seminarId).isEmpty()) {
            publish(seminar, null, null, null);
        }
    }

    void endWith(@Observes SeminarDeletion deletion) {
        versions.ofSeminar(deletion.seminarId())
                .forEach(version -> changes.deleted(subject(version, deletion.seminarId()), version.view(true)));
    }

    private Optional<VersionView> publish(SeminarView seminar, LocalizedText note, String by, DraftTag lookedAt) {
        Optional<ProgrammeVersion> last = versions.last(seminar.id());
        Optional<ProgrammeContent> earlier = last.map(versions::contentOf);
        Composition draft = drafts.of(seminar);
        ProgrammeDiff diff =
                new ProgrammeDiff(earlier.map(ProgrammeContent::content).orElse(null), draft);
        int from = last.map(ProgrammeVersion::number).orElse(0);
        int toBeTold = people.count(Audience.of(diff), draft);
        if (lookedAt != null) {
            lookedAt.requireSame(DraftTag.of(diff, from, toBeTold));
        }
        if (diff.isEmpty()) {
            return Optional.empty();
        }
        ProgrammeVersion version =
                new ProgrammeVersion(seminar.id(), from + 1, clock.instant(), by, note, diff.counts(), toBeTold);
        versions.persist(version);
        versions.persist(new ProgrammeContent(
                version.id(),
                draft,
                Sequences.after(earlier.map(ProgrammeContent::sequences).orElse(Map.of()), diff)));
        published.replace(seminar.id(), PublishableParts.of(draft));
        changes.created(subject(version, seminar.id()), version.view(true));
        return Optional.of(version.view(true));
    }

    private static Subject subject(ProgrammeVersion version, UUID seminarId) {
        return Subject.inSeminar("programme-version", version.id(), seminarId);
    }
}
