package kz.bagdar.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarView;

/** Gives a release to its readers, in versions that stay readable. */
@ApplicationScoped
class ReleasePublishing {

    @Inject
    PressReleaseRepository releases;

    @Inject
    ReleaseVersionRepository versions;

    @Inject
    ReleaseAccess shown;

    @Inject
    SeminarAccess access;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** @throws ProblemException 409 while the seminar is a draft, and where readers have the very same already */
    @Transactional
    ReleaseVersionView publish(String reference, UUID id, IfMatch ifMatch, LocalizedText note) {
        // one at a time, so that the slower of two hears that the release is another by now
        SeminarView seminar = access.editableAlone(reference);
        PressRelease release = releases.require(seminar.id(), id);
        release.requireRevision(ifMatch);
        if (seminar.lifecycle() == Lifecycle.DRAFT) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "The seminar is a draft; announce it before its release");
        }
        Edition edition = release.manuscript().edition();
        Optional<PressReleaseVersion> last = versions.last(id);
        if (release.state() == ReleaseState.PUBLISHED
                && last.map(PressReleaseVersion::edition)
                        .filter(edition::equals)
                        .isPresent()) {
            throw new ProblemException(
                    ProblemType.NOTHING_TO_PUBLISH, "The release is as it was when it was last published");
        }
        LoggedRelease before = LoggedRelease.of(release);
        PressReleaseVersion version = new PressReleaseVersion(
                id, last.map(PressReleaseVersion::number).orElse(0) + 1, clock.instant(), caller.name(), note, edition);
        versions.persist(version);
        release.publish(version.number(), version.publishedAt());
        versions.flush();
        changes.created(subject(version, seminar.id()), version.view(true, false));
        changes.updated(PressReleases.subject(release), before, LoggedRelease.of(release));
        return version.view(true, true);
    }

    @Transactional
    Page<ReleaseVersionView> page(String reference, UUID id, PageQuery query) {
        Seen seen = access.seen(reference);
        return versions.page(id, hiddenThrough(seen, id), query).map(version -> version.view(seen.draft(), false));
    }

    @Transactional
    ReleaseVersionView get(String reference, UUID id, int number) {
        Seen seen = access.seen(reference);
        if (number <= hiddenThrough(seen, id)) {
            throw ProblemException.notFound("version");
        }
        return versions.require(id, number).view(seen.draft(), true);
    }

    static Subject subject(PressReleaseVersion version, UUID seminarId) {
        return Subject.inSeminar("press-release-version", version.id(), seminarId);
    }

    /** The version up to which none is for this reader. */
    private int hiddenThrough(Seen seen, UUID id) {
        PressRelease release = releases.require(seen.id(), id);
        if (seen.draft()) {
            return 0;
        }
        shown.requirePublished(release);
        return release.withdrawnThrough();
    }
}
