package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.List;

/**
 * The division as a flow: person, then (delegation, group), then group, then sink; each person sends one unit. Between
 * person and (delegation, group) may stand a hub or a door, see {@link WishArcs}. Rising prices become one arc for each
 * rung. A group's minimum is a demand of its own node, so it is met exactly; a lock is a unit that starts at its
 * (delegation, group).
 */
final class Network implements AutoCloseable {

    private final Tariff tariff;
    private final WishArcs wishes;
    private final int[] doorNumber;
    private final int firstSeat;
    private final int firstDoor;
    private final int firstHub;
    private final int firstGroup;
    private final int sink;
    private final FlowSolver solver;
    /** The first arc that leaves each door and hub, counted from the first door. */
    private final int[] firstArc;

    Network(Tariff tariff, WishArcs wishes) {
        this.tariff = tariff;
        this.wishes = wishes;
        this.doorNumber = new int[tariff.model.routes()];
        int doors = 0;
        for (int route = 0; route < doorNumber.length; route++) {
            doorNumber[route] = tariff.groupsOf[route].length > 1 ? doors++ : NONE;
        }
        this.firstSeat = tariff.people();
        this.firstDoor = firstSeat + tariff.delegations * tariff.groups;
        this.firstHub = firstDoor + tariff.delegations * doors;
        this.firstGroup = firstHub + tariff.delegations;
        this.sink = firstGroup + tariff.groups;
        this.firstArc = new int[firstGroup - firstDoor];
        this.solver = new FlowSolver(sink + 1, wishes.count());
        addPeople();
        addHubs();
        addDoors();
        addLadders();
    }

    private int seat(int delegation, int group) {
        return firstSeat + delegation * tariff.groups + group;
    }

    /** The node of a wish arc's end for one delegation. */
    private int node(int delegation, int target) {
        if (target < tariff.groups) {
            return seat(delegation, target);
        }
        if (target == wishes.hub()) {
            return firstHub + delegation;
        }
        return firstDoor + doorNumber[target - tariff.groups] * tariff.delegations + delegation;
    }

    private void addPeople() {
        List<Participant> participants = tariff.model.participants();
        int[] locked = new int[firstDoor - firstSeat];
        for (int p = 0; p < participants.size(); p++) {
            Participant participant = participants.get(p);
            int delegation = participant.delegation();
            if (participant.isLocked()) {
                locked[seat(delegation, participant.locked()) - firstSeat]++;
                continue;
            }
            solver.setSupply(p, 1);
            for (int arc = wishes.from(p); arc < wishes.to(p); arc++) {
                int target = wishes.target(arc);
                long cost = tariff.scale * wishes.cost(arc) + participant.movedBy(target);
                solver.addArc(p, node(delegation, target), 1, cost);
            }
        }
        for (int seat = 0; seat < locked.length; seat++) {
            if (locked[seat] > 0) {
                solver.setSupply(firstSeat + seat, locked[seat]);
            }
        }
    }

    private void addHubs() {
        for (int d = 0; d < tariff.delegations; d++) {
            firstArc[firstHub + d - firstDoor] = solver.arcs();
            for (int entrance : wishes.entrances()) {
                solver.addArc(firstHub + d, node(d, entrance), tariff.sizes[d], 0);
            }
        }
    }

    private void addDoors() {
        for (int entrance : wishes.entrances()) {
            if (entrance < tariff.groups) {
                continue;
            }
            for (int d = 0; d < tariff.delegations; d++) {
                firstArc[node(d, entrance) - firstDoor] = solver.arcs();
                for (int group : wishes.behind(entrance)) {
                    solver.addArc(node(d, entrance), seat(d, group), tariff.sizes[d], 0);
                }
            }
        }
    }

    private void addLadders() {
        int people = tariff.people();
        for (int g = 0; g < tariff.groups; g++) {
            for (int d = 0; d < tariff.delegations; d++) {
                addLadder(seat(d, g), firstGroup + g, tariff.spreading[d * tariff.groups + g]);
            }
            addLadder(firstGroup + g, sink, tariff.evening[g]);
            int least = tariff.model.groups().get(g).atLeast();
            solver.setSupply(firstGroup + g, -least);
            people -= least;
        }
        solver.setSupply(sink, -people);
    }

    private void addLadder(int tail, int head, Ladder ladder) {
        for (int rung = 0; rung < ladder.rungs(); rung++) {
            solver.addArc(tail, head, ladder.width(rung), tariff.scale * ladder.price(rung));
        }
    }

    int nodes() {
        return solver.nodes();
    }

    int arcs() {
        return solver.arcs();
    }

    /** Answers whether there is any division at all. */
    boolean solve() {
        return solver.solve();
    }

    /** The group of each person, read from the flow once solved. */
    int[] groupOf() {
        List<Participant> participants = tariff.model.participants();
        Fan[] fans = new Fan[firstArc.length];
        int[] groupOf = new int[participants.size()];
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = participants.get(p);
            groupOf[p] =
                    participant.isLocked() ? participant.locked() : behind(targetOf(p), participant.delegation(), fans);
        }
        return groupOf;
    }

    private int targetOf(int participant) {
        int arc = wishes.from(participant);
        while (solver.flow(arc) == 0) {
            arc++;
        }
        return wishes.target(arc);
    }

    private int behind(int target, int delegation, Fan[] fans) {
        if (target < tariff.groups) {
            return target;
        }
        int node = node(delegation, target) - firstDoor;
        if (fans[node] == null) {
            fans[node] = new Fan(firstArc[node]);
        }
        int chosen = fans[node].next() - firstArc[node];
        return target == wishes.hub()
                ? behind(wishes.entrances()[chosen], delegation, fans)
                : wishes.behind(target)[chosen];
    }

    @Override
    public void close() {
        solver.close();
    }

    /** Hands out what the arcs from a hub or a door carry, one by one; who of those standing there gets what is equal. */
    private final class Fan {

        private int arc;
        private int left;

        Fan(int firstArc) {
            arc = firstArc - 1;
        }

        int next() {
            while (left == 0) {
                left = solver.flow(++arc);
            }
            left--;
            return arc;
        }
    }
}
