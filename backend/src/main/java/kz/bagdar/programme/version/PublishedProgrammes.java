package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.programme.Composition;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Reads what was last published of seminars, for whatever shows it to the public. */
@ApplicationScoped
public class PublishedProgrammes {

    @Inject
    SeminarAccess access;

    @Inject
    VersionRepository versions;

    @Inject
    PublishedContents contents;

    /**
     * The same for every caller who sees the seminar, its team included.
     *
     * @param reference id or slug
     * @throws ProblemException 404 where the caller does not see the seminar, or nothing is published
     */
    @Transactional
    public PublishedProgramme of(String reference) {
        return of(access.visible(reference));
    }

    /** @param seminar as anyone sees it: what is no part of the programme is taken from it */
    PublishedProgramme of(SeminarView seminar) {
        ProgrammeVersion last =
                versions.last(seminar.id()).orElseThrow(() -> ProblemException.notFound("published programme"));
        PublishedContents.Content content = contents.of(last);
        Composition published = content.composition();
        return new PublishedProgramme(
                published.with(published.seminar().with(seminar)).programme(),
                last.number(),
                last.publishedAt(),
                content.sequences(),
                published.groups(),
                published.visits());
    }
}
