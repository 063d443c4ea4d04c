package kz.bagdar.division.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import com.google.ortools.init.OrToolsVersion;

/** The border to OR-Tools: a minimum-cost flow problem in memory outside the Java heap, until closed. */
final class FlowSolver implements AutoCloseable {

    static {
        Loader.loadNativeLibraries();
    }

    private final MinCostFlow flow;

    FlowSolver(int nodes, int arcs) {
        flow = new MinCostFlow(nodes, arcs);
    }

    /** The solver's name and version, for the record. */
    static String name() {
        return "OR-Tools MinCostFlow " + OrToolsVersion.getVersionString();
    }

    /** Answers the arc's number; the first is zero. */
    int addArc(int tail, int head, int capacity, long cost) {
        return flow.addArcWithCapacityAndUnitCost(tail, head, capacity, cost);
    }

    void setSupply(int node, int supply) {
        flow.setNodeSupply(node, supply);
    }

    /**
     * Answers whether there is a flow at all.
     *
     * @throws IllegalStateException when the solver refuses the problem for another reason
     */
    boolean solve() {
        MinCostFlowBase.Status status = flow.solve();
        return switch (status) {
            case OPTIMAL -> true;
            case INFEASIBLE -> false;
            default -> throw new IllegalStateException("the flow solver answered " + status);
        };
    }

    int flow(int arc) {
        return (int) flow.getFlow(arc);
    }

    int nodes() {
        return flow.getNumNodes();
    }

    int arcs() {
        return flow.getNumArcs();
    }

    @Override
    public void close() {
        flow.delete();
    }
}
