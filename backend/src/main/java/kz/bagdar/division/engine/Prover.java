package kz.bagdar.division.engine;

import java.util.List;

/** Proves from a division alone that no other is cheaper, or finds by how much one might be. */
final class Prover {

    private final Tariff tariff;
    private final WishArcs wishes;
    private final int[] groupOf;
    private final Residual residual;
    private final long[] value;
    private long gap;
    private long checked;

    private Prover(Tariff tariff, WishArcs wishes, int[] groupOf) {
        this.tariff = tariff;
        this.wishes = wishes;
        this.groupOf = groupOf;
        this.residual = Residual.preferringToStay(tariff, wishes, groupOf);
        this.value = new long[residual.nodes()];
    }

    static Proof prove(Tariff tariff, WishArcs wishes, int[] groupOf, long totalCost, Network solved) {
        Prover prover = new Prover(tariff, wishes, groupOf);
        // Values that do not settle still bound every division from below, only less closely.
        prover.residual.settle(prover.value, new int[prover.value.length]);
        prover.checkPeople();
        prover.checkLadders();
        // Rounded up, since a part of a unit is people moved without need: all of them together weigh less than one.
        long lowerBound = totalCost - Math.ceilDiv(prover.gap, tariff.scale);
        return new Proof(totalCost, lowerBound, solved.nodes(), solved.arcs(), prover.checked, prover.gap == 0, false);
    }

    /** Adds how much dearer, at these values, each person's place is than the best that the person may have. */
    private void checkPeople() {
        List<Participant> participants = tariff.model.participants();
        long[] atHub = new long[tariff.delegations];
        for (int d = 0; d < atHub.length; d++) {
            atHub[d] = Long.MAX_VALUE;
            for (int g = 0; g < tariff.groups; g++) {
                atHub[d] = Math.min(atHub[d], value[residual.seat(d, g)]);
            }
        }
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = participants.get(p);
            int firstSeat = residual.seat(participant.delegation(), 0);
            long own = tariff.scale * tariff.price(participant, groupOf[p])
                    + participant.movedBy(groupOf[p])
                    + value[firstSeat + groupOf[p]];
            long best = own;
            for (int arc = wishes.from(p); arc < wishes.to(p); arc++) {
                int target = wishes.target(arc);
                long cost = tariff.scale * wishes.cost(arc) + participant.movedBy(target);
                if (target < tariff.groups) {
                    best = Math.min(best, cost + value[firstSeat + target]);
                } else if (target == wishes.hub()) {
                    best = Math.min(best, cost + atHub[participant.delegation()]);
                } else {
                    for (int group : wishes.behind(target)) {
                        best = Math.min(best, cost + value[firstSeat + group]);
                    }
                }
            }
            checked += wishes.to(p) - wishes.from(p);
            gap = Math.addExact(gap, own - best);
        }
    }

    private void checkLadders() {
        Headcount headcount = residual.headcount();
        for (int g = 0; g < tariff.groups; g++) {
            long group = value[residual.group(g)];
            for (int d = 0; d < tariff.delegations; d++) {
                int seat = residual.seat(d, g);
                checkLadder(tariff.spreading[seat], headcount.of(d, g), value[seat] - group);
            }
            checkLadder(tariff.evening[g], headcount.of(g), group - value[residual.whole()]);
        }
    }

    private void checkLadder(Ladder ladder, int people, long worth) {
        gap = Math.addExact(gap, ladder.gap(people, worth, tariff.scale));
        checked += ladder.rungs();
    }
}
