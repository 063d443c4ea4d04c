package kz.bagdar.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.press.text.ReleaseText;
import kz.bagdar.press.text.SectionText;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.version.Drafts;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarView;

/** Writes a seminar's release, keeps what organizers make of it, and shows it to those who may see it. */
@ApplicationScoped
class PressReleases {

    @Inject
    PressReleaseRepository releases;

    @Inject
    ReleaseVersionRepository versions;

    @Inject
    ReleaseAccess shown;

    @Inject
    SeminarAccess access;

    @Inject
    Drafts drafts;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** One at most: the release that the caller sees. */
    @Transactional
    Page<ReleaseView> list(String reference, boolean asPublished) {
        Seen seen = access.seen(reference);
        boolean asTeam = seen.draft() && !asPublished;
        List<ReleaseView> found = releases
                .ofSeminar(seen.id())
                .filter(release -> asTeam || release.state() == ReleaseState.PUBLISHED)
                .map(release -> view(release, seen.seminar(), asTeam))
                .stream()
                .toList();
        return new Page<>(found, null);
    }

    @Transactional
    ReleaseView get(String reference, UUID id, boolean asPublished) {
        Seen seen = access.seen(reference);
        return view(releases.require(seen.id(), id), seen.seminar(), seen.draft() && !asPublished);
    }

    @Transactional
    ReleaseView create(String reference) {
        SeminarView seminar = access.editableAlone(reference);
        if (releases.ofSeminar(seminar.id()).isPresent()) {
            throw ProblemException.duplicate("seminarId", "has a press release already");
        }
        PressRelease release = new PressRelease(seminar.id(), Manuscript.of(generate(seminar)), clock.instant());
        releases.persistAndFlush(release);
        changes.created(subject(release), LoggedRelease.of(release));
        return view(release, seminar, true);
    }

    @Transactional
    ReleaseView update(String reference, UUID id, IfMatch ifMatch, WriteRelease request) {
        return change(reference, id, ifMatch, (release, seminar) -> {
            EditRules.check(release.manuscript(), request);
            release.write(release.manuscript().written(request.sections()), request.repliesOpen(), clock.instant());
        });
    }

    @Transactional
    ReleaseView regenerate(String reference, UUID id, IfMatch ifMatch) {
        return change(
                reference,
                id,
                ifMatch,
                (release, seminar) -> release.write(
                        release.manuscript().regenerated(generate(seminar)), release.repliesOpen(), clock.instant()));
    }

    @Transactional
    ReleaseView withdraw(String reference, UUID id, IfMatch ifMatch) {
        return change(reference, id, ifMatch, (release, seminar) -> release.withdraw(clock.instant()));
    }

    @Transactional
    void delete(String reference, UUID id, IfMatch ifMatch) {
        PressRelease release = releases.require(access.editable(reference).id(), id);
        release.requireRevision(ifMatch);
        release.requireDeletable();
        changes.deleted(subject(release), LoggedRelease.of(release));
        releases.delete(release);
        releases.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        UUID seminarId = deletion.seminarId();
        releases.ofSeminar(seminarId).ifPresent(release -> {
            versions.ofRelease(release.id())
                    .forEach(version ->
                            changes.deleted(ReleasePublishing.subject(version, seminarId), version.view(true, false)));
            changes.deleted(subject(release), LoggedRelease.of(release));
        });
    }

    private ReleaseView change(
            String reference, UUID id, IfMatch ifMatch, BiConsumer<PressRelease, SeminarView> change) {
        SeminarView seminar = access.editable(reference);
        PressRelease release = releases.require(seminar.id(), id);
        release.requireRevision(ifMatch);
        LoggedRelease before = LoggedRelease.of(release);
        change.accept(release, seminar);
        releases.flush();
        changes.updated(subject(release), before, LoggedRelease.of(release));
        return view(release, seminar, true);
    }

    private ReleaseView view(PressRelease release, SeminarView seminar, boolean asTeam) {
        if (!asTeam) {
            return ReleaseView.published(release, shown.requirePublished(release));
        }
        Optional<PressReleaseVersion> last = versions.last(release.id());
        // nobody could write an archived one anew
        boolean factsChanged = seminar.lifecycle().letsOrganizersChange()
                && !release.manuscript().regenerated(generate(seminar)).equals(release.manuscript());
        return ReleaseView.ofTeam(
                release, last.map(PressReleaseVersion::publishedAt).orElse(null), factsChanged);
    }

    /** What the data of a seminar says as it stands. */
    private List<SectionText> generate(SeminarView seminar) {
        Composition draft = drafts.of(seminar);
        return ReleaseText.of(draft.programme(), draft.groups().size());
    }

    static Subject subject(PressRelease release) {
        return Subject.inSeminar("press-release", release.id(), release.seminarId());
    }
}
