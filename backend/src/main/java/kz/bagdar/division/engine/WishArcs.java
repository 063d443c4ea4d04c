package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.Arrays;
import java.util.List;

/**
 * The arcs that leave people, laid out flat. An arc ends at a group ({@code 0 … groups - 1}), at the door of a route
 * that has several groups ({@code groups + route}), or at the delegation's hub, from which every group can be reached.
 * The hub keeps arcs few: one stands for all routes that a person did not rank. Whoever is barred from a group gets
 * arcs to single groups only, since doors and hubs ask no questions; so does whoever some guides would not understand.
 * Whoever is locked gets none. An arc's cost holds all that is the person's, the price of leaving the current group too.
 */
final class WishArcs {

    private final Tariff tariff;
    private final int hub;
    private final int[] doors;
    private final int[] entrances;
    private final int[] first;
    private final int[] target;
    private final int[] cost;
    private int count;

    WishArcs(Tariff tariff, int most) {
        this.tariff = tariff;
        this.hub = tariff.groups + tariff.model.routes();
        this.doors = new int[tariff.model.routes()];
        for (int route = 0; route < doors.length; route++) {
            int[] groups = tariff.groupsOf[route];
            doors[route] = groups.length == 0 ? NONE : groups.length == 1 ? groups[0] : tariff.groups + route;
        }
        this.entrances = Arrays.stream(doors).filter(door -> door != NONE).toArray();
        this.first = new int[tariff.people() + 1];
        this.target = new int[most];
        this.cost = new int[most];
    }

    static WishArcs of(Tariff tariff) {
        List<Participant> participants = tariff.model.participants();
        int most = 0;
        for (Participant participant : participants) {
            most += tariff.tellsGroupsApart(participant) ? tariff.groups : participant.ranking().length + 2;
        }
        WishArcs arcs = new WishArcs(tariff, most);
        for (int p = 0; p < participants.size(); p++) {
            Participant participant = participants.get(p);
            if (participant.isLocked()) {
                // A lock leaves nothing to decide.
            } else if (tariff.tellsGroupsApart(participant)) {
                arcs.addAllowed(participant);
            } else {
                arcs.addRanked(participant);
            }
            arcs.end(p);
        }
        return arcs;
    }

    private void addAllowed(Participant participant) {
        boolean[] barred = new boolean[tariff.groups];
        for (int group : participant.barred()) {
            barred[group] = true;
        }
        for (int group = 0; group < barred.length; group++) {
            if (!barred[group] && !tariff.closes(participant, group)) {
                add(group, tariff.price(participant, group));
            }
        }
    }

    private void addRanked(Participant participant) {
        int elsewhere = tariff.elsewhere(participant);
        boolean staying = participant.current() == NONE;
        int reached = 0;
        int[] ranking = participant.ranking();
        for (int place = 0; place < ranking.length; place++) {
            int cost = tariff.costOfRank(participant.rankAt(place));
            int door = doors[ranking[place]];
            if (cost < elsewhere && door != NONE) {
                add(door, cost + tariff.move(participant, door));
                staying |= door == participant.current();
                reached++;
            }
        }
        if (reached < entrances.length) {
            add(hub, elsewhere + tariff.move(participant, hub));
        }
        if (!staying) {
            add(participant.current(), tariff.wish(participant, participant.current()));
        }
    }

    void add(int to, int price) {
        target[count] = to;
        cost[count++] = price;
    }

    void end(int participant) {
        first[participant + 1] = count;
    }

    int hub() {
        return hub;
    }

    /** Where people enter the routes that have groups: a route's only group, or its door. */
    int[] entrances() {
        return entrances;
    }

    int from(int participant) {
        return first[participant];
    }

    int to(int participant) {
        return first[participant + 1];
    }

    int target(int arc) {
        return target[arc];
    }

    int cost(int arc) {
        return cost[arc];
    }

    int count() {
        return count;
    }

    /** The groups behind a door. */
    int[] behind(int door) {
        return tariff.groupsOf[door - tariff.groups];
    }
}
