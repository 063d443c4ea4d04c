package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;
import kz.bagdar.seminar.SeminarView;

/** The versions of a programme, for whoever sees the seminar. */
@ApplicationScoped
class Versions {

    @Inject
    SeminarAccess access;

    @Inject
    VersionRepository versions;

    @Inject
    Drafts drafts;

    @Inject
    MovedPeople people;

    @Inject
    ChangedParts changedParts;

    Page<VersionView> page(String reference, PageQuery query) {
        Seen seen = access.seen(reference);
        return versions.page(seen.id(), query).map(version -> version.view(seen.draft()));
    }

    @Transactional
    VersionContent get(String reference, int number) {
        Seen seen = access.seen(reference);
        ProgrammeVersion version = versions.require(seen.id(), number);
        Composition content = versions.contentOf(version).content();
        return new VersionContent(
                version.view(seen.draft()),
                content.with(content.seminar().with(seen.seminar())).programme());
    }

    /** @param since the number of an earlier version, 0 for none at all; null for the one before */
    @Transactional
    ProgrammeChanges changes(String reference, int number, Integer since) {
        Seen seen = access.seen(reference);
        ProgrammeVersion to = versions.require(seen.id(), number);
        int from = since == null ? number - 1 : since;
        if (from < 0 || from >= number) {
            throw ProblemException.invalidParameter("since", "must be from 0 to " + (number - 1));
        }
        Composition earlier = from == 0
                ? null
                : versions.contentOf(versions.require(seen.id(), from)).content();
        ProgrammeDiff diff = new ProgrammeDiff(earlier, versions.contentOf(to).content());
        boolean told = seen.draft() && from == number - 1;
        return new ProgrammeChanges(from, number, changedParts.of(diff), told ? to.toldRegistrations() : null, null);
    }

    /** What publishing now would change, for the team. */
    @Transactional
    DraftChanges draftChanges(String reference) {
        SeminarView seminar = access.ofTeam(reference);
        Optional<ProgrammeVersion> last = versions.last(seminar.id());
        ProgrammeDiff diff = new ProgrammeDiff(
                last.map(versions::contentOf).map(ProgrammeContent::content).orElse(null), drafts.of(seminar));
        int from = last.map(ProgrammeVersion::number).orElse(0);
        int toBeTold = people.count(Audience.of(diff), diff.after());
        return new DraftChanges(
                new ProgrammeChanges(from, null, changedParts.of(diff), null, toBeTold),
                DraftTag.of(diff, from, toBeTold));
    }
}
