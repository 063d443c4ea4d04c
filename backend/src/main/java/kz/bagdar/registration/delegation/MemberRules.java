package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.problem.Violations;
import kz.bagdar.registration.UpdateRegistration;

/** Checks one person of a list by the rules of a registration, and says where in the list the fault is. */
@ApplicationScoped
class MemberRules {

    @Inject
    Validator validator;

    /** @param path of the person in the request, for example {@code members[3]} */
    void requireValid(String path, UpdateRegistration details) {
        List<Violation> violations = Violations.ofItem(path, validator.validate(details));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** What is wrong with one person, told as part of the request that held the person. */
    static ProblemException at(String path, ProblemException refusal) {
        List<Violation> violations = refusal.problem().violations().stream()
                .map(violation -> violation.field().startsWith(path + ".")
                        ? violation
                        : new Violation(path + "." + violation.field(), violation.code(), violation.message()))
                .toList();
        return new ProblemException(refusal.problem().with(violations), refusal.headers());
    }
}
