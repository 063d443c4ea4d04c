package kz.bagdar.division.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The division as whole numbers: how many of each class of like people are in each group, and which group each block of
 * companions is in. Costs are counted as in the flow, so that the two may be compared.
 */
final class SeatModel {

    static {
        Loader.loadNativeLibraries();
    }

    final CpModel model = new CpModel();

    private final Tariff tariff;
    private final Blocks blocks;
    private final Worth worth;
    private final int[] hint;
    private final boolean priced;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Count[] sizes;
    private final Count[][] delegations;
    private final Count[][] levels;
    private final List<List<Integer>> classes = new ArrayList<>();
    private final List<IntVar[]> seats = new ArrayList<>();
    private final Literal[][] places;

    /** What is known before the search: which groups come into question for a person at all. */
    interface Worth {
        boolean isOpen(int person, int group);

        boolean isOpen(List<Integer> block, int group);
    }

    /** A number of people: what it may be, and what it is in the hinted division. */
    private static final class Count {
        final LinearExprBuilder people = LinearExpr.newBuilder();
        int least;
        int most;
        int hinted;

        void add(LinearArgument variable, int each, int least, int most, int hinted) {
            people.addTerm(variable, each);
            this.least += each * least;
            this.most += each * most;
            this.hinted += each * hinted;
        }
    }

    private record Kind(int delegation, int category, List<Long> prices) {}

    /**
     * @param hint a division to begin with
     * @param priced whether the cheapest is sought; else any
     */
    SeatModel(Tariff tariff, Blocks blocks, Worth worth, int[] hint, boolean priced) {
        this.tariff = tariff;
        this.blocks = blocks;
        this.worth = worth;
        this.hint = hint;
        this.priced = priced;
        this.sizes = counts(tariff.groups);
        this.delegations = new Count[tariff.delegations][];
        Arrays.setAll(delegations, d -> counts(tariff.groups));
        this.levels = new Count[tariff.model.categories()][];
        Arrays.setAll(levels, c -> counts(tariff.groups));
        this.places = new Literal[blocks.count()][tariff.groups];
        kinds().forEach(this::addClass);
        for (int block = 0; block < blocks.count(); block++) {
            addBlock(block);
        }
        addApart();
        addLadders();
        addHomes();
        if (priced) {
            model.minimize(cost);
        }
    }

    private static Count[] counts(int count) {
        Count[] counts = new Count[count];
        Arrays.setAll(counts, i -> new Count());
        return counts;
    }

    private Map<Kind, List<Integer>> kinds() {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        for (int p = 0; p < tariff.people(); p++) {
            if (blocks.of(p) == Blocks.NONE) {
                Participant participant = tariff.model.participants().get(p);
                List<Long> prices = new ArrayList<>(tariff.groups);
                for (int group = 0; group < tariff.groups; group++) {
                    prices.add(worth.isOpen(p, group) ? price(p, group) : Ladder.IMPOSSIBLE);
                }
                int category = tariff.levelling.length > 0 ? participant.category() : DivisionModel.NONE;
                kinds.computeIfAbsent(new Kind(participant.delegation(), category, prices), kind -> new ArrayList<>())
                        .add(p);
            }
        }
        return kinds;
    }

    private long price(int person, int group) {
        Participant participant = tariff.model.participants().get(person);
        return priced ? tariff.scale * tariff.price(participant, group) + participant.movedBy(group) : 0;
    }

    private void addClass(Kind kind, List<Integer> people) {
        IntVar[] row = new IntVar[tariff.groups];
        List<IntVar> open = new ArrayList<>();
        for (int group = 0; group < row.length; group++) {
            long price = kind.prices.get(group);
            if (price == Ladder.IMPOSSIBLE) {
                continue;
            }
            row[group] = model.newIntVar(0, people.size(), "");
            open.add(row[group]);
            int at = group;
            int hinted = (int) people.stream().filter(p -> hint[p] == at).count();
            model.addHint(row[group], hinted);
            cost.addTerm(row[group], price);
            for (Count count : counts(kind.delegation, kind.category, group)) {
                count.add(row[group], 1, 0, people.size(), hinted);
            }
        }
        model.addEquality(LinearExpr.sum(open.toArray(IntVar[]::new)), people.size());
        classes.add(people);
        seats.add(row);
    }

    private List<Count> counts(int delegation, int category, int group) {
        List<Count> counts = new ArrayList<>(List.of(sizes[group], delegations[delegation][group]));
        if (category != DivisionModel.NONE) {
            counts.add(levels[category][group]);
        }
        return counts;
    }

    private void addBlock(int block) {
        List<Integer> people = blocks.members(block);
        BitSet open = blocks.open(people);
        List<Literal> choices = new ArrayList<>();
        for (int group = open.nextSetBit(0); group >= 0; group = open.nextSetBit(group + 1)) {
            if (!worth.isOpen(people, group)) {
                continue;
            }
            BoolVar here = model.newBoolVar("");
            boolean hinted = hint[people.getFirst()] == group;
            model.addHint(here, hinted ? 1 : 0);
            places[block][group] = here;
            choices.add(here);
            for (int person : people) {
                Participant participant = tariff.model.participants().get(person);
                cost.addTerm(here, price(person, group));
                for (Count count : counts(participant.delegation(), participant.category(), group)) {
                    count.add(here, 1, 0, 1, hinted ? 1 : 0);
                }
            }
        }
        model.addExactlyOne(choices);
    }

    private void addApart() {
        for (List<Integer> set : blocks.apart()) {
            for (int group = 0; group < tariff.groups; group++) {
                int at = group;
                List<Literal> here = set.stream()
                        .map(block -> places[block][at])
                        .filter(place -> place != null)
                        .toList();
                if (here.size() > 1) {
                    model.addAtMostOne(here);
                }
            }
        }
    }

    private void addLadders() {
        for (int g = 0; g < tariff.groups; g++) {
            DivisionModel.Group group = tariff.model.groups().get(g);
            model.addLinearConstraint(sizes[g].people, group.atLeast(), group.atMost(tariff.people()));
            if (!priced) {
                continue;
            }
            addLadder(sizes[g], tariff.evening[g]);
            for (int d = 0; d < tariff.delegations; d++) {
                addLadder(delegations[d][g], tariff.spreading[d * tariff.groups + g]);
            }
            for (int c = 0; c * tariff.groups < tariff.levelling.length; c++) {
                addLadder(levels[c][g], tariff.levelling[c * tariff.groups + g]);
            }
        }
    }

    /** Rungs never fall, so the cheapest fill them in order; those that cannot be reached, or left, are left out. */
    private void addLadder(Count count, Ladder ladder) {
        LinearExprBuilder filled = LinearExpr.newBuilder();
        int from = ladder.bottom();
        filled.add(Math.max(count.least, ladder.bottom()));
        boolean isPriced = false;
        for (int rung = 0; rung < ladder.rungs(); rung++) {
            int to = from + ladder.width(rung);
            int low = Math.max(from, count.least);
            int high = Math.min(to, count.most);
            if (ladder.price(rung) > 0) {
                cost.add(tariff.scale * ladder.price(rung) * Math.clamp(count.least - from, 0, to - from));
            }
            if (high > low) {
                IntVar people = model.newIntVar(0, high - low, "");
                model.addHint(people, Math.clamp(count.hinted - low, 0, high - low));
                filled.add(people);
                cost.addTerm(people, tariff.scale * ladder.price(rung));
                isPriced |= ladder.price(rung) > 0;
            }
            from = to;
        }
        if (isPriced) {
            model.addEquality(filled, count.people);
        }
    }

    /** A delegation's people at home are those in the groups that count as its homes. */
    private void addHomes() {
        if (tariff.awayPrice == 0 || !priced) {
            return;
        }
        for (int d = 0; d < tariff.delegations; d++) {
            BitSet hinted = hintedHomes(d);
            List<Literal> homes = new ArrayList<>();
            for (int g = 0; g < tariff.groups; g++) {
                int most = Math.min(
                        delegations[d][g].most, tariff.model.groups().get(g).atMost(tariff.people()));
                BoolVar home = model.newBoolVar("");
                IntVar there = model.newIntVar(0, most, "");
                model.addLessOrEqual(there, delegations[d][g].people);
                model.addLessOrEqual(there, LinearExpr.term(home, most));
                model.addHint(home, hinted.get(g) ? 1 : 0);
                model.addHint(there, hinted.get(g) ? Math.min(most, delegations[d][g].hinted) : 0);
                homes.add(home);
                cost.addTerm(there, -tariff.scale * tariff.awayPrice);
            }
            model.addLessOrEqual(LinearExpr.sum(homes.toArray(Literal[]::new)), tariff.homes[d]);
            cost.add(tariff.scale * tariff.awayPrice * tariff.sizes[d]);
        }
    }

    private BitSet hintedHomes(int delegation) {
        BitSet homes = new BitSet();
        while (homes.cardinality() < Math.min(tariff.homes[delegation], tariff.groups)) {
            int best = homes.nextClearBit(0);
            for (int g = best; g < tariff.groups; g++) {
                if (!homes.get(g) && delegations[delegation][g].hinted > delegations[delegation][best].hinted) {
                    best = g;
                }
            }
            homes.set(best);
        }
        return homes;
    }

    /** Reads a solution: who of like people is where is by their order. */
    int[] groupOf(ToLongFunction<LinearArgument> value) {
        int[] groupOf = new int[tariff.people()];
        for (int k = 0; k < classes.size(); k++) {
            int next = 0;
            IntVar[] row = seats.get(k);
            for (int group = 0; group < row.length; group++) {
                long here = row[group] == null ? 0 : value.applyAsLong(row[group]);
                for (int i = 0; i < here; i++) {
                    groupOf[classes.get(k).get(next++)] = group;
                }
            }
        }
        for (int block = 0; block < places.length; block++) {
            for (int group = 0; group < tariff.groups; group++) {
                if (places[block][group] != null && value.applyAsLong((BoolVar) places[block][group]) == 1) {
                    for (int person : blocks.members(block)) {
                        groupOf[person] = group;
                    }
                }
            }
        }
        return groupOf;
    }
}
