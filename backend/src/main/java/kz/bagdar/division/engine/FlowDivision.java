package kz.bagdar.division.engine;

/**
 * The cheapest division when whatever ties people to one another is left aside, with its proof. Where nothing does, it is
 * the cheapest of all.
 *
 * @param proof of what a flow knows; its costs are without levels and without delegations kept together
 */
record FlowDivision(int[] groupOf, Proof proof) {

    /**
     * Null when no division keeps the bounds, locks and bars.
     *
     * @throws IllegalStateException when what the solver gave is not the cheapest
     */
    static FlowDivision cheapest(Tariff tariff) {
        WishArcs all = WishArcs.of(tariff);
        WishArcs few = Shortlist.of(tariff, all);
        FlowDivision division = over(tariff, all, few);
        if (division != null && !division.proof.optimal() && few != all) {
            division = over(tariff, all, all);
        }
        if (division != null && !division.proof.optimal()) {
            throw new IllegalStateException("the solver's division is not the cheapest: " + division.proof);
        }
        return division;
    }

    /** Solves over the arcs to be used and proves over all of them; null when no division keeps the bounds. */
    static FlowDivision over(Tariff tariff, WishArcs all, WishArcs used) {
        try (Network network = new Network(tariff, used)) {
            if (!network.solve()) {
                return null;
            }
            int[] groupOf = network.groupOf();
            long cost = tariff.flowCost(Totals.of(tariff, groupOf));
            return new FlowDivision(groupOf, Prover.prove(tariff, all, groupOf, cost, network));
        }
    }
}
