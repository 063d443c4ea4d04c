package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What can be changed in a division that ties people to one another, by moving a person or a block, alone or in exchange
 * for one other. Cheaper changes of more people are not looked for.
 */
final class Exchanges {

    private final Tariff tariff;
    private final Blocks blocks;
    private final Tally tally;
    private final List<List<Integer>> units = new ArrayList<>();
    private final BitSet[] open;

    /** Units moved, and by how much the division gets dearer. */
    record Exchange(long extraCost, List<Step> steps) {}

    record Step(List<Integer> people, int from, int to) {}

    Exchanges(Tariff tariff, Blocks blocks, int[] groupOf) {
        this.tariff = tariff;
        this.blocks = blocks;
        this.tally = new Tally(tariff, groupOf);
        for (int p = 0; p < groupOf.length; p++) {
            List<Integer> unit = blocks.around(p);
            if (unit.getFirst() == p) {
                units.add(unit);
            }
        }
        this.open = new BitSet[groupOf.length];
        for (List<Integer> unit : units) {
            open[unit.getFirst()] = blocks.open(unit);
        }
    }

    int[] groups() {
        return tally.groups();
    }

    /** Makes every change that makes the division cheaper, until there is none or no time. */
    void improve(BooleanSupplier wanted) {
        boolean improved = true;
        while (improved) {
            improved = false;
            for (List<Integer> unit : units) {
                if (!wanted.getAsBoolean()) {
                    return;
                }
                for (int group = 0; group < tariff.groups; group++) {
                    Exchange exchange = cheapest(unit.getFirst(), group);
                    if (exchange != null && exchange.extraCost < 0) {
                        exchange.steps.forEach(this::move);
                        improved = true;
                    }
                }
            }
        }
    }

    /** The cheapest change that brings the person to the group, or null where none was found. */
    Exchange cheapest(int person, int group) {
        List<Integer> unit = blocks.around(person);
        Step first = new Step(unit, tally.groupOf(person), group);
        if (first.from == group || !open[unit.getFirst()].get(group)) {
            return null;
        }
        long alone = move(first);
        Exchange best = isAllowed(first.from, group, unit) ? new Exchange(alone, List.of(first)) : null;
        Set<List<Long>> tried = new HashSet<>();
        for (List<Integer> other : units) {
            boolean isOther = !other.getFirst().equals(unit.getFirst());
            if (isOther && (other.size() > 1 || tried.add(kind(other.getFirst())))) {
                best = cheaper(best, alone, first, other);
            }
        }
        move(new Step(unit, group, first.from));
        return best;
    }

    private Exchange cheaper(Exchange best, long alone, Step first, List<Integer> other) {
        int from = tally.groupOf(other.getFirst());
        Exchange cheapest = best;
        for (int to = 0; to < tariff.groups; to++) {
            if (to == from || !open[other.getFirst()].get(to)) {
                continue;
            }
            Step second = new Step(other, from, to);
            long both = alone + move(second);
            boolean cheaper = cheapest == null || both < cheapest.extraCost;
            if (cheaper && isAllowed(first.from, first.to, first.people) && isAllowed(from, to, other)) {
                cheapest = new Exchange(both, List.of(first, second));
            }
            move(new Step(other, to, from));
        }
        return cheapest;
    }

    private long move(Step step) {
        return step.people.stream()
                .mapToLong(person -> tally.move(person, step.to))
                .sum();
    }

    private boolean isAllowed(int from, int to, List<Integer> unit) {
        return tally.isWithinBounds(from) && tally.isWithinBounds(to) && isApart(unit.getFirst(), to);
    }

    private boolean isApart(int person, int group) {
        int block = blocks.of(person);
        return block == Blocks.NONE
                || blocks.apart().stream()
                        .filter(set -> set.contains(block))
                        .flatMap(List::stream)
                        .filter(other -> other != block)
                        .noneMatch(other -> tally.groupOf(blocks.members(other).getFirst()) == group);
    }

    /** People of one kind who are in one group stand for one another. */
    private List<Long> kind(int person) {
        Participant participant = tariff.model.participants().get(person);
        Long[] kind = new Long[tariff.groups + 4];
        Arrays.setAll(
                kind,
                group -> group < tariff.groups
                        ? open[person].get(group) ? (long) tariff.price(participant, group) : Ladder.IMPOSSIBLE
                        : 0L);
        kind[tariff.groups] = (long) participant.delegation();
        kind[tariff.groups + 1] = (long) participant.category();
        kind[tariff.groups + 2] = (long) tally.groupOf(person);
        // of whom others must stay apart nobody can stand for them
        kind[tariff.groups + 3] = blocks.of(person) == Blocks.NONE ? -1L : person;
        return List.of(kind);
    }
}
