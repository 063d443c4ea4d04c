package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarAccess.Seen;

/** The whole programme, as each caller may see it. */
@ApplicationScoped
class Programmes {

    @Inject
    SeminarAccess access;

    @Inject
    Drafts drafts;

    @Inject
    PublishedProgrammes published;

    /** @param asPublished shows the team too what everyone else sees */
    @Transactional
    ProgrammeView of(String reference, boolean asPublished) {
        Seen seen = access.seen(reference);
        return seen.draft() && !asPublished
                ? drafts.of(seen.seminar()).programme()
                : published.of(seen.seminar()).programme();
    }
}
