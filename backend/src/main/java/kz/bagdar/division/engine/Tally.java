package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

/** A division while people are moved about in it, and what each move changes. Sizes may leave their bounds meanwhile. */
final class Tally {

    private final Tariff tariff;
    private final int[] groupOf;
    private final int[] sizes;
    private final int[][] delegations;
    private final int[][] levels;

    Tally(Tariff tariff, int[] groupOf) {
        this.tariff = tariff;
        this.groupOf = groupOf.clone();
        this.sizes = new int[tariff.groups];
        this.delegations = new int[tariff.delegations][tariff.groups];
        this.levels = new int[tariff.model.categories()][tariff.groups];
        for (int p = 0; p < groupOf.length; p++) {
            count(p, groupOf[p], 1);
        }
    }

    private void count(int person, int group, int by) {
        Participant participant = tariff.model.participants().get(person);
        sizes[group] += by;
        delegations[participant.delegation()][group] += by;
        if (participant.category() != NONE) {
            levels[participant.category()][group] += by;
        }
    }

    int groupOf(int person) {
        return groupOf[person];
    }

    int[] groups() {
        return groupOf.clone();
    }

    boolean isWithinBounds(int group) {
        DivisionModel.Group bounds = tariff.model.groups().get(group);
        return sizes[group] >= bounds.atLeast() && sizes[group] <= bounds.atMost(groupOf.length);
    }

    /** Moves the person, and answers by how much the division gets dearer. */
    long move(int person, int to) {
        int from = groupOf[person];
        if (from == to) {
            return 0;
        }
        Participant participant = tariff.model.participants().get(person);
        long before = price(participant, from, to);
        count(person, from, -1);
        count(person, to, 1);
        groupOf[person] = to;
        long own = (long) tariff.price(participant, to) - tariff.price(participant, from);
        return own + price(participant, from, to) - before;
    }

    private long price(Participant participant, int from, int to) {
        int delegation = participant.delegation();
        long price = tariff.scattered(delegation, delegations[delegation]);
        return price + at(participant, from) + at(participant, to);
    }

    private long at(Participant participant, int group) {
        int delegation = participant.delegation();
        long price = tariff.evening[group].cost(sizes[group])
                + tariff.spreading[delegation * tariff.groups + group].cost(delegations[delegation][group]);
        int category = participant.category();
        if (category != NONE && tariff.levelling.length > 0) {
            price += tariff.levelling[category * tariff.groups + group].cost(levels[category][group]);
        }
        return price;
    }
}
