package kz.bagdar.timetable.engine;

/**
 * How good a plan is proven to be.
 *
 * @param optimal whether no plan costs less
 * @param cost of this plan, counted from its visits
 * @param lowerBound what every plan costs at least
 * @param gap the part of the cost that could be saved at most, 0 to 1
 * @param milliseconds that the run took
 * @param parts parts of the timetable that have nothing to do with one another, each solved by itself
 * @param provenParts parts that no plan makes cheaper
 */
public record Proof(
        boolean optimal, long cost, long lowerBound, double gap, long milliseconds, int parts, int provenParts) {

    static Proof of(long cost, long lowerBound, long milliseconds, int parts, int provenParts) {
        double gap = cost == lowerBound ? 0 : (double) (cost - lowerBound) / cost;
        return new Proof(cost == lowerBound, cost, lowerBound, gap, milliseconds, parts, provenParts);
    }
}
