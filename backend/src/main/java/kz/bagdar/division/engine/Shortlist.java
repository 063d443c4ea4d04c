package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.bagdar.division.engine.DivisionModel.Group;

/**
 * Leaves to each person the few arcs that may matter, so that a large flow solves faster. A sample of the people is
 * divided first; it tells what a place in each group is worth, and so which of a person's arcs come near the best. The
 * proof afterwards looks at all arcs: a shortlist that left out too much is found out and costs time, never the optimum.
 */
final class Shortlist {

    private static final int LENGTH = 8;
    private static final int SAMPLED_PER_GROUP = 100;

    /** How far from the best an arc may be and still be drawn by lot: about what the sample errs by. */
    private static final int LOT = 2 * Costs.POINT;

    private final Tariff tariff;
    private final WishArcs all;
    private final WishArcs few;
    /** What a place costs beyond the wish, by delegation and by where an arc ends. */
    private final long[][] worth;

    private final int[] chosen = new int[LENGTH];
    private final long[] prices = new long[LENGTH];

    private Shortlist(Tariff tariff, WishArcs all, long[][] worth) {
        this.tariff = tariff;
        this.all = all;
        this.worth = worth;
        int most = 0;
        for (int p = 0; p < tariff.people(); p++) {
            most += isKeptWhole(p) ? all.to(p) - all.from(p) : LENGTH + 2;
        }
        this.few = new WishArcs(tariff, most);
    }

    /** Answers the arcs to try first, which are all of them where nothing would be saved. */
    static WishArcs of(Tariff tariff, WishArcs all) {
        int every = Math.ceilDiv(tariff.people(), SAMPLED_PER_GROUP * tariff.groups);
        if (every < 3 || all.count() < 2L * LENGTH * tariff.people()) {
            return all;
        }
        DivisionModel sample = sample(tariff.model, every);
        if (!ConflictSearch.of(sample).isEmpty()) {
            return all;
        }
        Tariff sampleTariff = new Tariff(sample);
        WishArcs sampleArcs = WishArcs.of(sampleTariff);
        try (Network network = new Network(sampleTariff, sampleArcs)) {
            if (!network.solve()) {
                return all;
            }
            Residual residual = Residual.preferringToStay(sampleTariff, sampleArcs, network.groupOf());
            Shortlist shortlist = new Shortlist(tariff, all, worth(residual, tariff, all.hub()));
            shortlist.fill();
            return shortlist.few;
        }
    }

    private static DivisionModel sample(DivisionModel model, int every) {
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < model.participants().size(); p += every) {
            participants.add(model.participants().get(p).currentlyIn(NONE));
        }
        List<Group> groups = model.groups().stream()
                .map(group -> new Group(
                        group.route(),
                        group.atLeast() / every,
                        group.max() == null ? null : Math.ceilDiv(group.max(), every),
                        group.languages()))
                .toList();
        // what binds people to one another is no part of a flow
        Costs costs = model.costs().withLevels(0);
        List<Participant> sampled =
                participants.stream().map(person -> person.ofCategory(NONE)).toList();
        return new DivisionModel(model.routes(), model.delegations(), groups, sampled, costs);
    }

    private static long[][] worth(Residual residual, Tariff tariff, int hub) {
        long[] value = new long[residual.nodes()];
        residual.settle(value, new int[value.length]);
        long[][] worth = new long[tariff.delegations][hub + 1];
        for (int d = 0; d < worth.length; d++) {
            Arrays.fill(worth[d], Long.MAX_VALUE);
            for (int g = 0; g < tariff.groups; g++) {
                long here = value[residual.seat(d, g)];
                int door = tariff.groups + tariff.routeOf(g);
                worth[d][g] = here;
                worth[d][door] = Math.min(worth[d][door], here);
                worth[d][hub] = Math.min(worth[d][hub], here);
            }
        }
        return worth;
    }

    private boolean isKeptWhole(int participant) {
        return all.to(participant) == all.from(participant)
                || tariff.tellsGroupsApart(tariff.model.participants().get(participant));
    }

    private void fill() {
        for (int p = 0; p < tariff.people(); p++) {
            if (isKeptWhole(p)) {
                for (int arc = all.from(p); arc < all.to(p); arc++) {
                    few.add(all.target(arc), all.cost(arc));
                }
            } else {
                choose(p, tariff.model.participants().get(p));
            }
            few.end(p);
        }
    }

    private void choose(int p, Participant participant) {
        int count = nearest(p, participant.delegation());
        boolean hub = false;
        boolean staying = participant.current() == NONE;
        for (int i = 0; i < count; i++) {
            int target = all.target(chosen[i]);
            few.add(target, all.cost(chosen[i]));
            hub |= target == all.hub();
            staying |= target == participant.current();
        }
        if (!hub) {
            // The hub keeps the shortlist solvable wherever all arcs are; nothing costs more than going through it.
            few.add(all.hub(), tariff.elsewhere(participant) + tariff.move(participant, all.hub()));
        }
        if (!staying) {
            few.add(participant.current(), tariff.wish(participant, participant.current()));
        }
    }

    /** Chooses the arcs that cost least with the place's worth added, and answers how many. */
    private int nearest(int p, int delegation) {
        int count = 0;
        for (int arc = all.from(p); arc < all.to(p); arc++) {
            int target = all.target(arc);
            long price = all.cost(arc) + worth[delegation][target] + lot(p, target);
            if (count == LENGTH && price >= prices[LENGTH - 1]) {
                continue;
            }
            int at = count < LENGTH ? count++ : LENGTH - 1;
            while (at > 0 && price < prices[at - 1]) {
                prices[at] = prices[at - 1];
                chosen[at] = chosen[--at];
            }
            prices[at] = price;
            chosen[at] = arc;
        }
        return count;
    }

    /** Where many people wish the same, many arcs are equally near the best; by lot, each person takes other ones. */
    private static int lot(int participant, int target) {
        int mixed = participant * 0x9E3779B9 ^ target * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        return (int) (((mixed ^ mixed >>> 13) & 0xFFFFL) * LOT >> 16);
    }
}
