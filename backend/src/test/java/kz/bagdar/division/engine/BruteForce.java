package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tries every division of a small model. Knows prices, but no network, solver or proof. */
final class BruteForce {

    private final DivisionModel model;
    private final Tariff tariff;
    private long cheapest = Long.MAX_VALUE;
    private int fewestMoved = Integer.MAX_VALUE;

    private BruteForce(DivisionModel model) {
        this.model = model;
        this.tariff = new Tariff(model);
    }

    /** The cheapest cost among the divisions that keep bounds, locks and bars, or Long.MAX_VALUE where none does. */
    static long cheapestCost(DivisionModel model) {
        return cheapestCost(model, groupOf -> true);
    }

    static long cheapestCost(DivisionModel model, Predicate<int[]> wanted) {
        BruteForce search = new BruteForce(model);
        search.fill(new int[model.participants().size()], 0, wanted);
        return search.cheapest;
    }

    /** How few people the cheapest divisions move out of their current groups. */
    static int fewestMoved(DivisionModel model) {
        BruteForce search = new BruteForce(model);
        search.fill(new int[model.participants().size()], 0, groupOf -> true);
        return search.fewestMoved;
    }

    private void fill(int[] groupOf, int from, Predicate<int[]> wanted) {
        if (from == groupOf.length) {
            if (isAllowed(model, groupOf) && wanted.test(groupOf)) {
                weigh(groupOf);
            }
            return;
        }
        for (int group = 0; group < model.groups().size(); group++) {
            groupOf[from] = group;
            fill(groupOf, from + 1, wanted);
        }
    }

    private void weigh(int[] groupOf) {
        Totals totals = Totals.of(tariff, groupOf);
        if (totals.cost() < cheapest) {
            cheapest = totals.cost();
            fewestMoved = totals.moved();
        } else if (totals.cost() == cheapest) {
            fewestMoved = Math.min(fewestMoved, totals.moved());
        }
    }

    static boolean isAllowed(DivisionModel model, int[] groupOf) {
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = model.participants().get(p);
            int group = groupOf[p];
            boolean locked = participant.locked() != DivisionModel.NONE && participant.locked() != group;
            if (locked || Arrays.stream(participant.barred()).anyMatch(barred -> barred == group)) {
                return false;
            }
            Set<Integer> spoken = model.groups().get(group).languages();
            boolean understood = participant.language() < 0 || spoken.isEmpty();
            if (model.costs().languageMust() && !understood && !spoken.contains(participant.language())) {
                return false;
            }
        }
        for (Companions companions : model.companions()) {
            Set<Integer> groups = companions.participants().stream()
                    .map(person -> groupOf[person])
                    .collect(Collectors.toSet());
            boolean together = companions.kind() == CompanionKind.TOGETHER;
            if (groups.size() != (together ? 1 : companions.participants().size())) {
                return false;
            }
        }
        for (int g = 0; g < model.groups().size(); g++) {
            int group = g;
            long size = Arrays.stream(groupOf).filter(given -> given == group).count();
            Integer min = model.groups().get(g).min();
            Integer max = model.groups().get(g).max();
            if ((min != null && size < min) || (max != null && size > max)) {
                return false;
            }
        }
        return true;
    }
}
