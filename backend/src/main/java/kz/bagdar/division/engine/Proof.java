package kz.bagdar.division.engine;

/**
 * Why no other division of the same people costs less. Each seat and group is given a value; whatever the values are,
 * they bound the cost of every possible division from below. Where that bound equals what this division costs, it
 * cannot be bettered. The values come from the division alone, so the proof does not rest on the solver.
 *
 * @param totalCost what the division costs, counted from who is where
 * @param lowerBound what every division costs at least
 * @param nodes nodes of the flow that was solved
 * @param arcs arcs of the flow that was solved
 * @param checkedArcs ways to change the division that were found not to make it cheaper
 * @param optimal whether that bound is reached
 * @param searched whether the bound rests on a search by the solver: where companions, levels, or delegations kept
 *     together tie people to one another, values say something about a looser division only, and the solver closes the gap
 *     or ends with one
 */
public record Proof(
        long totalCost, long lowerBound, int nodes, int arcs, long checkedArcs, boolean optimal, boolean searched) {}
