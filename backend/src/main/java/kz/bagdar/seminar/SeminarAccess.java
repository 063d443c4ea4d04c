package kz.bagdar.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;

/**
 * The way into a seminar for every feature: finds it by id or slug and tells whether the caller may see or change what
 * is in it. What a caller may not see does not exist for them (404).
 */
@ApplicationScoped
public class SeminarAccess {

    @Inject
    SeminarRepository seminars;

    @Inject
    Teams teams;

    @Inject
    PublishedParts published;

    /**
     * A seminar as the caller sees it.
     *
     * @param draft whether the caller is of the team and sees it as it stands; all others see it, and whatever is in it,
     *     as it was last published
     */
    public record Seen(SeminarView seminar, boolean draft) {

        public UUID id() {
            return seminar.id();
        }
    }

    /** What everyone sees, but for seminars that are drafts or have never been published. */
    public Seen seen(String reference) {
        Seminar seminar = find(reference);
        if (teams.callerSees(seminar.id())) {
            return new Seen(seminar.view(), true);
        }
        if (seminar.lifecycle() == Lifecycle.DRAFT) {
            throw notFound();
        }
        return new Seen(
                published
                        .require(seminar.id(), PartKind.SEMINAR, seminar.id(), SeminarView.class)
                        .with(seminar.view()),
                false);
    }

    /** As {@link #seen}, for those who need not know which of the two it is. */
    public SeminarView visible(String reference) {
        return seen(reference).seminar();
    }

    /** What the team alone sees: people, divisions, the log. */
    public SeminarView ofTeam(String reference) {
        Seminar seminar = find(reference);
        if (!teams.callerSees(seminar.id())) {
            throw notFound();
        }
        return seminar.view();
    }

    /** What is the team's organizers' alone, whatever the lifecycle; 403 for its readers, 404 for others. */
    public SeminarView ofOrganizers(String reference) {
        SeminarView seminar = ofTeam(reference);
        if (!teams.callerEdits(seminar.id())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "You are a reader in this seminar's team");
        }
        return seminar;
    }

    /** What the team's organizers alone change; 403 for its readers, 404 for others, 409 once it is archived. */
    public SeminarView editable(String reference) {
        SeminarView seminar = ofOrganizers(reference);
        requireChangeable(seminar);
        return seminar;
    }

    /**
     * As {@link #editable}, and holds the seminar's row until the transaction ends: for those who number or
     * share out what is in it, one at a time.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SeminarView editableAlone(String reference) {
        Seminar seminar = seminars.findById(ofOrganizers(reference).id());
        seminars.lock(seminar);
        SeminarView held = seminar.view();
        requireChangeable(held);
        return held;
    }

    /** @throws ProblemException 409 where it has come too far for its organizers to change anything in it */
    public static void requireChangeable(SeminarView seminar) {
        if (!seminar.lifecycle().letsOrganizersChange()) {
            throw closed(seminar);
        }
    }

    /** Says that the caller comes too late. */
    public static ProblemException closed(SeminarView seminar) {
        return new ProblemException(
                ProblemType.ILLEGAL_STATE, "The seminar is " + seminar.lifecycle() + "; this is closed to you now");
    }

    private Seminar find(String reference) {
        return seminars.findByReference(reference).orElseThrow(SeminarAccess::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("seminar");
    }
}
