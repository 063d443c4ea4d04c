package kz.bagdar.registration.form;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.platform.problem.Violation;

/** What those who register may ask to see, the dearest first. */
public enum Wishes {
    /** Routes of the seminar. */
    ROUTES,
    /** Clusters that its routes show, each of them by one or by several. */
    CLUSTERS,
    NONE;

    /**
     * What is left as it is stays allowed, for the form may have asked for something else before.
     *
     * @param present what the person wishes so far; {@link Wished#NOTHING} for a newcomer
     * @return what is wrong, naming {@code preferences} and {@code clusterWishes}
     */
    public List<Violation> check(Wished present, Wished wanted) {
        List<Violation> violations = new ArrayList<>();
        boolean newRoutes = !wanted.routeIds().equals(present.routeIds());
        boolean newClusters = !wanted.clusterIds().equals(present.clusterIds());
        if (this != ROUTES && newRoutes && !wanted.routeIds().isEmpty()) {
            violations.add(new Violation("preferences", "not-allowed", "are not asked for by the seminar's form"));
        }
        if (this != CLUSTERS && newClusters && !wanted.clusterIds().isEmpty()) {
            violations.add(new Violation("clusterWishes", "not-allowed", "are not asked for by the seminar's form"));
        }
        return violations;
    }
}
