package kz.bagdar.registration.place;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.LocalizedText;

/** The refusal of somebody for whom there is no place, which names what is full. */
public final class NoPlace {

    private NoPlace() {}

    /** A quota that is full, as the problem's member {@code quotas} names it. */
    public record FullQuota(UUID id, LocalizedText name) {}

    /** @param full empty where the places left are for those who wait */
    public static ProblemException of(List<Limit> full) {
        return of(full, "");
    }

    /** @param hint what the caller may do about it */
    public static ProblemException of(List<Limit> full, String hint) {
        boolean seminarFull = full.stream().anyMatch(limit -> limit.quotaId() == null);
        List<FullQuota> quotas = named(full);
        return new ProblemException(Problem.of(ProblemType.SEMINAR_FULL, reason(seminarFull, quotas) + hint)
                .with(Map.of("seminarFull", seminarFull, "quotas", quotas)));
    }

    /** The quotas among some limits. */
    public static List<FullQuota> named(List<Limit> full) {
        return full.stream()
                .filter(limit -> limit.quotaId() != null)
                .map(limit -> new FullQuota(limit.quotaId(), limit.name()))
                .toList();
    }

    private static String reason(boolean seminarFull, List<FullQuota> quotas) {
        if (seminarFull) {
            return "Every place is taken";
        }
        return quotas.isEmpty()
                ? "The places left are for those who wait already"
                : "Every place of a quota that applies is taken";
    }
}
