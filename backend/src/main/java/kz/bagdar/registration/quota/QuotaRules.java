package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.bagdar.organization.Regions;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.Sessions;

/** What of a quota must fit its seminar and the other quotas. */
@ApplicationScoped
class QuotaRules {

    @Inject
    Regions regions;

    @Inject
    Routes routes;

    @Inject
    Sessions sessions;

    /**
     * What a quota names already it may go on naming, so that a seminar's own changes lock nobody out of its capacity.
     *
     * @param present empty where the quota is new
     * @throws ProblemException 422 naming what does not fit, 409 where another quota counts the same
     */
    void check(SeminarView seminar, WriteQuota request, Optional<QuotaView> present, List<Quota> others) {
        List<String> regionCodes = present.map(QuotaView::regionCodes).orElse(List.of());
        List<String> categoryCodes = present.map(QuotaView::categoryCodes).orElse(List.of());
        List<Violation> violations = new ArrayList<>();
        requireEach(
                "regionCodes",
                "region",
                request.regionCodes(),
                violations,
                code -> regionCodes.contains(code) || regions.existed(code, seminar.startsOn()));
        requireEach(
                "categoryCodes",
                "category",
                request.categoryCodes(),
                violations,
                code -> categoryCodes.contains(code) || seminar.hasCategory(code));
        if (request.countsEverybody()) {
            violations.add(new Violation(
                    "regionCodes", "required", "must say whom it counts; the seminar's capacity is for everybody"));
        }
        if (!request.sessionIds().isEmpty() && request.countsPeople()) {
            violations.add(
                    new Violation("sessionIds", "not-together", "must not stand beside regions, categories or routes"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        routes.requireReferences("routeIds", seminar.id(), request.routeIds());
        sessions.requireReferences("sessionIds", seminar.id(), request.sessionIds());
        requireOwnCount(request, others);
    }

    private static void requireEach(
            String field, String what, List<String> codes, List<Violation> violations, Predicate<String> exists) {
        for (int i = 0; i < codes.size(); i++) {
            String item = field + "[" + i + "]";
            if (codes.indexOf(codes.get(i)) < i) {
                violations.add(new Violation(item, "duplicate", "names a " + what + " that an earlier item names"));
            } else if (!exists.test(codes.get(i))) {
                violations.add(new Violation(item, "unknown-reference", "names no " + what + " of the seminar"));
            }
        }
    }

    private static void requireOwnCount(WriteQuota request, List<Quota> others) {
        others.stream().filter(other -> other.countsAs(request)).findAny().ifPresent(other -> {
            throw new ProblemException(Problem.of(ProblemType.DUPLICATE, "Another quota counts the same already")
                    .with(Map.of("quotaId", other.id())));
        });
    }
}
