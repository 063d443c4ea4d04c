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
 */
public record Proof(long totalCost, long lowerBound, int nodes, int arcs, long checkedArcs, boolean optimal) {}
