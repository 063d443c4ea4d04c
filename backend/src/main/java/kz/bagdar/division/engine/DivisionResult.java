package kz.bagdar.division.engine;

import java.util.List;

/** What comes of an attempt to divide: a plan, or the reasons why there can be none. */
public sealed interface DivisionResult permits DivisionPlan, DivisionResult.Infeasible, DivisionResult.Undecided {

    /**
     * The search was ended before it found any division, or that there is none.
     *
     * @param lowerBound what every division costs at least, should there be any
     */
    record Undecided(long lowerBound) implements DivisionResult {}

    /** No division keeps all bounds, locks and bars; each conflict alone is enough to rule it out. */
    record Infeasible(List<Conflict> conflicts) implements DivisionResult {

        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }
}
