package kz.bagdar.division.engine;

/**
 * A division of everybody, proven to be the cheapest.
 *
 * @param groupOf the group of each participant, in the model's order; read, never written
 */
public record DivisionPlan(int[] groupOf, Totals totals, Proof proof) implements DivisionResult {}
