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
import kz.bagdar.registration.form.Wished;
import kz.bagdar.route.Routes;
import kz.bagdar.route.ShownClusters;
import kz.bagdar.seminar.SeminarView;

/** What of a registration must fit its seminar. */
@ApplicationScoped
public class RegistrationRules {

    @Inject
    Regions regions;

    @Inject
    Routes routes;

    @Inject
    ShownClusters clusters;

    @Inject
    AnswerRules answers;

    /**
     * What can be wished for.
     *
     * @param routeIds of routes that everybody sees
     * @param clusterIds of clusters that everybody sees on them
     */
    public record Choices(Set<UUID> routeIds, Set<UUID> clusterIds) {

        static final Choices UNKNOWN = new Choices(Set.of(), Set.of());
    }

    /** What everybody can wish for at a seminar. Asks no rights. */
    public Choices choices(UUID seminarId) {
        return new Choices(routes.visibleToAll(seminarId), clusters.published(seminarId));
    }

    /** As below, by the seminar's present form. */
    public UpdateRegistration check(SeminarView seminar, UpdateRegistration details) {
        return check(seminar, answers.form(seminar.id()), Choices.UNKNOWN, details);
    }

    /**
     * @param visible some of what the caller can choose; the rest is looked for
     * @return what is to be kept of it
     * @throws ProblemException 422 naming the fields that do not fit
     */
    public UpdateRegistration check(
            SeminarView seminar, RegistrationForm form, Choices visible, UpdateRegistration details) {
        List<Violation> violations = new ArrayList<>();
        checkAddress(details, violations);
        checkRegion(seminar, details, violations);
        checkCategory(seminar, details, violations);
        violations.addAll(
                answers.check(seminar.id(), form, details.email(), details.answers(), details.categoryCode()));
        violations.addAll(form.wishes().check(Wished.NOTHING, details.wished()));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        if (!isOneOfEach(details.clusterWishes(), visible.clusterIds())) {
            clusters.requireVisible("clusterWishes", seminar.id(), details.clusterWishes());
        }
        List<UUID> wanted = details.preferences();
        return isOneOfEach(wanted, visible.routeIds())
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
        RegistrationForm form = answers.form(seminar.id());
        violations.addAll(form.wishes().check(present.view().wished(), details.wished()));
        violations.addAll(answers.checkChanges(
                seminar.id(),
                form,
                new AnswerRules.Given(present.id(), present.answers(), present.categoryCode()),
                details.answers(),
                details.categoryCode()));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        if (!details.clusterWishes().equals(present.clusterWishes())) {
            clusters.requireVisible("clusterWishes", seminar.id(), details.clusterWishes());
        }
        return details.preferences().equals(present.preferences())
                ? details
                : details.preferring(routes.requireVisible("preferences", seminar.id(), details.preferences()));
    }

    private static boolean isOneOfEach(List<UUID> ids, Set<UUID> known) {
        return Set.copyOf(ids).size() == ids.size() && known.containsAll(ids);
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
