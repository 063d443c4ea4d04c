package kz.bagdar.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagdar.division.assignment.Assignments;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.PeopleTally;

/** Whom divisions put where, for the features that build on them. Asks no rights. */
@ApplicationScoped
public class DividedPeople {

    @Inject
    DivisionRepository divisions;

    @Inject
    Assignments assignments;

    /** @throws ProblemException 404 where the seminar has no such division */
    public List<PeopleTally> of(UUID seminarId, UUID divisionId) {
        return divisions
                .findByIdOptional(divisionId)
                .filter(division -> division.seminarId().equals(seminarId))
                .map(division -> assignments.tally(divisionId))
                .orElseThrow(() -> ProblemException.notFound("division"));
    }
}
