package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.programme.Composition;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;

/** The versions of a programme, for whoever sees the seminar. */
@ApplicationScoped
class Versions {

    @Inject
    SeminarAccess access;

    @Inject
    VersionRepository versions;

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
}
