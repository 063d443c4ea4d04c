package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.List;

/**
 * What could be changed in a division, and what each change would cost. People are folded away: between two groups of
 * one delegation only the person matters whose move is cheapest, so the graph has a node for each seat (delegation and
 * group), hub and group, and one for the whole, however many people there are.
 */
final class Residual {

    /** A price no path has; small enough that a price may be added to it. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private static final int NOBODY = -1;

    private final Tariff tariff;
    private final int groups;
    private final Headcount headcount;
    private final long scale;
    /** Cheapest move from seat (d, g) to (d, h), at {@code (d * groups + g) * groups + h}, and whose it is. */
    private final long[] move;

    private final int[] mover;
    /** Cheapest move from seat (d, g) to wherever its delegation's hub leads, and whose it is. */
    private final long[] leave;

    private final int[] leaver;

    private Residual(Tariff tariff, int[] groupOf, long scale) {
        this.tariff = tariff;
        this.groups = tariff.groups;
        this.headcount = new Headcount(tariff.model, groupOf);
        this.scale = scale;
        int seats = tariff.delegations * groups;
        this.move = new long[seats * groups];
        this.mover = new int[seats * groups];
        this.leave = new long[seats];
        this.leaver = new int[seats];
        Arrays.fill(move, NEVER);
        Arrays.fill(mover, NOBODY);
        Arrays.fill(leave, NEVER);
        Arrays.fill(leaver, NOBODY);
    }

    /** Counts costs as the solver does: where two are equal, whoever stays in the current group is cheaper. */
    static Residual preferringToStay(Tariff tariff, WishArcs wishes, int[] groupOf) {
        Residual residual = new Residual(tariff, groupOf, tariff.scale);
        residual.fold(wishes, groupOf, false);
        return residual;
    }

    /** Where two chains of moves cost the same, the one that moves fewer people is cheaper. */
    static Residual preferringFewMoves(Tariff tariff, WishArcs wishes, int[] groupOf) {
        Residual residual = new Residual(tariff, groupOf, tariff.delegations * (tariff.groups + 1L) + 1);
        residual.fold(wishes, groupOf, true);
        return residual;
    }

    private void fold(WishArcs wishes, int[] groupOf, boolean countMoves) {
        List<Participant> participants = tariff.model.participants();
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = participants.get(p);
            int seat = participant.delegation() * groups + groupOf[p];
            long own =
                    scale * tariff.price(participant, groupOf[p]) + (countMoves ? -1 : participant.movedBy(groupOf[p]));
            for (int arc = wishes.from(p); arc < wishes.to(p); arc++) {
                int target = wishes.target(arc);
                long cost = scale * wishes.cost(arc) + (countMoves ? 0 : participant.movedBy(target)) - own;
                if (target < groups) {
                    offer(seat, target, cost, p);
                } else if (target == wishes.hub()) {
                    if (cost < leave[seat]) {
                        leave[seat] = cost;
                        leaver[seat] = p;
                    }
                } else {
                    for (int group : wishes.behind(target)) {
                        offer(seat, group, cost, p);
                    }
                }
            }
        }
    }

    private void offer(int seat, int group, long cost, int participant) {
        int at = seat * groups + group;
        if (cost < move[at]) {
            move[at] = cost;
            mover[at] = participant;
        }
    }

    boolean isSeat(int node) {
        return node < hub(0);
    }

    /** Whether a step from a seat to this node is somebody's move, rather than a change of numbers. */
    boolean isReachedByMoving(int node) {
        return node < group(0);
    }

    int groupOf(int seat) {
        return seat % groups;
    }

    int seat(int delegation, int group) {
        return delegation * groups + group;
    }

    int hub(int delegation) {
        return tariff.delegations * groups + delegation;
    }

    int group(int group) {
        return tariff.delegations * (groups + 1) + group;
    }

    int whole() {
        return tariff.delegations * (groups + 1) + groups;
    }

    int nodes() {
        return whole() + 1;
    }

    long scale() {
        return scale;
    }

    Headcount headcount() {
        return headcount;
    }

    /** Whose move leads from one seat to another of the same delegation, or to its hub. */
    int moverBetween(int seat, int next) {
        return isSeat(next) ? mover[seat * groups + groupOf(next)] : leaver[seat];
    }

    /**
     * Lowers each node's value until no change of the division leads from it to another node for less, and notes the
     * node that each value came from. Answers false when it never ends, which means that some circle of changes would
     * make the division cheaper.
     */
    boolean settle(long[] value, int[] next) {
        Settling settling = new Settling(value, next);
        for (int round = 0; round <= nodes(); round++) {
            if (!settling.lower()) {
                return true;
            }
        }
        return false;
    }

    private final class Settling {

        private final long[] value;
        private final int[] next;
        private boolean changed;

        Settling(long[] value, int[] next) {
            this.value = value;
            this.next = next;
        }

        boolean lower() {
            changed = false;
            for (int d = 0; d < tariff.delegations; d++) {
                for (int h = 0; h < groups; h++) {
                    lower(hub(d), seat(d, h), 0);
                }
                for (int g = 0; g < groups; g++) {
                    lowerSeat(d, g);
                }
            }
            for (int g = 0; g < groups; g++) {
                Ladder ladder = tariff.evening[g];
                lower(group(g), whole(), priced(ladder.up(headcount.of(g))));
                lower(whole(), group(g), priced(ladder.down(headcount.of(g))));
            }
            return changed;
        }

        private void lowerSeat(int d, int g) {
            int seat = seat(d, g);
            Ladder ladder = tariff.spreading[seat];
            lower(seat, group(g), priced(ladder.up(headcount.of(d, g))));
            lower(group(g), seat, priced(ladder.down(headcount.of(d, g))));
            lower(seat, hub(d), leave[seat]);
            for (int h = 0; h < groups; h++) {
                lower(seat, seat(d, h), move[seat * groups + h]);
            }
        }

        private long priced(long price) {
            return price == Ladder.IMPOSSIBLE ? NEVER : scale * price;
        }

        private void lower(int node, int through, long price) {
            if (price != NEVER && value[through] != NEVER && price + value[through] < value[node]) {
                value[node] = price + value[through];
                next[node] = through;
                changed = true;
            }
        }
    }
}
