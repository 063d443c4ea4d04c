package kz.bagdar.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarView;

/** The way to a release for every feature. What a caller may not see does not exist for them (404). */
@ApplicationScoped
public class ReleaseAccess {

    @Inject
    PressReleaseRepository releases;

    @Inject
    ReleaseVersionRepository versions;

    @Inject
    SeminarAccess access;

    /** A release as its readers have it; the same for the team, though it is withdrawn for nobody to see. */
    @Transactional
    public ShownRelease published(String seminar, UUID id) {
        Seen seen = access.seen(seminar);
        PressRelease release = releases.require(seen.id(), id);
        PressReleaseVersion version = requirePublished(release);
        return new ShownRelease(
                id,
                seen.id(),
                seen.seminar().slug(),
                release.repliesOpen(),
                version.edition(),
                version.number(),
                version.publishedAt());
    }

    /** A release as the team works on it. */
    @Transactional
    public ShownRelease draft(String reference, UUID id) {
        SeminarView seminar = access.ofTeam(reference);
        PressRelease release = releases.require(seminar.id(), id);
        return new ShownRelease(
                id,
                seminar.id(),
                seminar.slug(),
                release.repliesOpen(),
                release.manuscript().edition(),
                null,
                release.updatedAt());
    }

    PressReleaseVersion requirePublished(PressRelease release) {
        if (release.state() != ReleaseState.PUBLISHED) {
            throw ProblemException.notFound("press release");
        }
        return versions.require(release.id(), release.publishedVersion());
    }
}
