package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.organization.Regions;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.registration.form.AnswerRules;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;

/** What of a registration must fit its seminar. */
@ApplicationScoped
public class RegistrationRules {

    @Inject
    Regions regions;

    @Inject
    Routes routes;

    @Inject
    AnswerRules answers;

    /** As below, by the seminar's present form. */
    public UpdateRegistration check(SeminarView seminar, UpdateRegistration details) {
        return check(seminar, answers.form(seminar.id()), Set.of(), details);
    }

    /**
     * @param visible some of the routes that the caller can choose; others are looked for
     * @return what is to be kept of it
     * @throws ProblemException 422 naming the fields that do not fit
     */
    public UpdateRegistration check(
            SeminarView seminar, RegistrationForm form, Set<UUID> visible, UpdateRegistration details) {
        List<Violation> violations = new ArrayList<>();
        checkAddress(details, violations);
        checkRegion(seminar, details, violations);
        checkCategory(seminar, details, violations);
        violations.addAll(
                answers.check(seminar.id(), form, details.email(), details.answers(), details.categoryCode()));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        List<UUID> wanted = details.preferences();
        boolean eachOnce = Set.copyOf(wanted).size() == wanted.size();
        return eachOnce && visible.containsAll(wanted)
                ? details
                : details.preferring(routes.requireVisible("preferences", seminar.id(), wanted));
    }

    /**
     * What is left as it is stays allowed, so that a seminar's own changes lock nobody out of correcting a name.
     *
     * @return what is to be kept of it
     */
    UpdateRegistration checkChanges(SeminarView seminar, Registration present, UpdateRegistration details) {
        List<Violation> violations = new ArrayList<>();
        checkAddress(details, violations);
        if (!details.regionCode().equals(present.regionCode())) {
            checkRegion(seminar, details, violations);
        }
        if (!Objects.equals(details.categoryCode(), present.categoryCode())) {
            checkCategory(seminar, details, violations);
        }
        violations.addAll(answers.checkChanges(
                seminar.id(),
                new AnswerRules.Given(present.id(), present.answers(), present.categoryCode()),
                details.answers(),
                details.categoryCode()));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return details.preferences().equals(present.preferences())
                ? details
                : details.preferring(routes.requireVisible("preferences", seminar.id(), details.preferences()));
    }

    private static void checkAddress(UpdateRegistration details, List<Violation> violations) {
        if (ReservedAddress.isOfErased(details.email())) {
            violations.add(new Violation("email", "not-allowed", "is kept for somebody who was erased"));
        }
    }

    private void checkRegion(SeminarView seminar, UpdateRegistration details, List<Violation> violations) {
        if (!regions.existed(details.regionCode(), seminar.startsOn())) {
            violations.add(new Violation(
                    "regionCode", "unknown-reference", "names no region that exists on the seminar's first day"));
        }
    }

    private static void checkCategory(SeminarView seminar, UpdateRegistration details, List<Violation> violations) {
        String code = details.categoryCode();
        if (code == null && !seminar.categories().isEmpty()) {
            violations.add(new Violation("categoryCode", "required", "must be one of the seminar's categories"));
        }
        if (code != null && !seminar.hasCategory(code)) {
            violations.add(new Violation("categoryCode", "unknown-reference", "names no category of the seminar"));
        }
    }
}
