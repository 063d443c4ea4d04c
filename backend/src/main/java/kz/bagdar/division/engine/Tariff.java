package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.Arrays;
import java.util.List;
import kz.bagdar.division.engine.DivisionModel.Group;

/**
 * Every price of one model, in units of cost. A division costs its wishes, its spreading (per delegation and group) and
 * its evenness (per group); that sum is what is kept smallest.
 */
final class Tariff {

    final DivisionModel model;
    final int groups;
    final int delegations;
    /** The groups of each route. */
    final int[][] groupsOf;
    /** How many people each delegation has. */
    final int[] sizes;
    /** Prices of the people of delegation d in group g, at {@code d * groups + g}. */
    final Ladder[] spreading;
    /** Prices of the people of category c in group g, at {@code c * groups + g}; empty where levels weigh nothing. */
    final Ladder[] levelling;
    /** What each person costs who is outside the groups that a delegation mostly is in; zero where none is kept together. */
    final long awayPrice;
    /** The fewest groups that have room for each delegation; empty where none is kept together. */
    final int[] homes;
    /** Prices of the people in each group. */
    final Ladder[] evening;

    /**
     * How many units a unit of cost is counted as, so that one unit per person who is moved out of the current group
     * decides between equals and never more: one more than the people who could be moved.
     */
    final long scale;

    private final int[] costOfRank;
    private final int unranked;
    private final int movePrice;
    private final int languagePrice;

    Tariff(DivisionModel model) {
        this.model = model;
        this.groups = model.groups().size();
        this.delegations = model.delegations();
        this.groupsOf = groupsOf(model);
        this.sizes = new int[delegations];
        int longest = 0;
        int settled = 0;
        for (Participant participant : model.participants()) {
            sizes[participant.delegation()]++;
            longest = Math.max(longest, participant.rankCount());
            settled += participant.current() != NONE && !participant.isLocked() ? 1 : 0;
        }
        this.scale = 1L + settled;
        Costs costs = model.costs();
        this.unranked = costs.unranked() * Costs.POINT;
        this.movePrice = costs.move() * Costs.POINT;
        this.languagePrice = costs.language() * Costs.POINT;
        this.costOfRank = new int[longest];
        for (int rank = 0; rank < longest; rank++) {
            costOfRank[rank] = rank < costs.choices().size() ? costs.choices().get(rank) * Costs.POINT : unranked;
        }
        this.evening = new Ladder[groups];
        this.spreading = new Ladder[delegations * groups];
        this.levelling = new Ladder[costs.levels() == 0 ? 0 : model.categories() * groups];
        boolean together = costs.delegations() == Costs.Delegations.TOGETHER;
        this.awayPrice = together ? ceiling(costs.spread()) : 0;
        this.homes = new int[awayPrice > 0 ? delegations : 0];
        Arrays.setAll(homes, this::homesOf);
        layLadders(together ? 0 : ceiling(costs.spread()));
    }

    private static int[][] groupsOf(DivisionModel model) {
        int[] count = new int[model.routes()];
        for (Group group : model.groups()) {
            count[group.route()]++;
        }
        int[][] groupsOf = new int[model.routes()][];
        for (int route = 0; route < count.length; route++) {
            groupsOf[route] = new int[count[route]];
        }
        for (int g = model.groups().size() - 1; g >= 0; g--) {
            int route = model.groups().get(g).route();
            groupsOf[route][--count[route]] = g;
        }
        return groupsOf;
    }

    /** The price at which the people of one kind count as heaped, for a weight. */
    private long ceiling(int weight) {
        long step = (long) model.costs().smallestStep() * Costs.POINT - Ladder.EVENNESS_CEILING;
        return step * weight / 50;
    }

    private void layLadders(long ceiling) {
        int people = model.participants().size();
        double[] shares = FairShares.of(model.groups(), people);
        int[] levels = levelling.length == 0 ? new int[0] : levels();
        for (int g = 0; g < groups; g++) {
            Group group = model.groups().get(g);
            int most = group.atMost(people);
            evening[g] = Ladder.evening(shares[g], group.atLeast(), most);
            for (int d = 0; d < delegations; d++) {
                double share = sizes[d] * shares[g] / people;
                spreading[d * groups + g] = Ladder.spreading(share, Math.min(sizes[d], most), ceiling);
            }
            for (int c = 0; c < levels.length; c++) {
                double share = levels[c] * shares[g] / people;
                int top = Math.min(levels[c], most);
                levelling[c * groups + g] =
                        Ladder.spreading(share, top, ceiling(model.costs().levels()));
            }
        }
    }

    private int[] levels() {
        int[] levels = new int[model.categories()];
        for (Participant participant : model.participants()) {
            if (participant.category() != NONE) {
                levels[participant.category()]++;
            }
        }
        return levels;
    }

    /** Whether people are tied to one another by more than a flow can hold. */
    boolean isCoupled() {
        return !model.companions().isEmpty() || levelling.length > 0 || awayPrice > 0;
    }

    /** What a flow knows of a division's cost: all but levels and delegations kept together. */
    long flowCost(Totals totals) {
        return totals.cost() - totals.levelCost() - (awayPrice > 0 ? totals.spreadCost() : 0);
    }

    /** What levels cost even where they lie as evenly as they can. */
    long leastLevelCost() {
        long least = 0;
        int[] levels = levelling.length == 0 ? new int[0] : levels();
        for (int c = 0; c < levels.length; c++) {
            int[] counts = new int[groups];
            for (int n = 0; n < levels[c]; n++) {
                int cheapest = cheapestStep(c, counts);
                least += levelling[c * groups + cheapest].up(counts[cheapest]);
                counts[cheapest]++;
            }
        }
        return least;
    }

    private int cheapestStep(int category, int[] counts) {
        int cheapest = 0;
        for (int g = 1; g < groups; g++) {
            Ladder ladder = levelling[category * groups + g];
            if (ladder.up(counts[g]) < levelling[category * groups + cheapest].up(counts[cheapest])) {
                cheapest = g;
            }
        }
        return cheapest;
    }

    /** How many people a division moves who are free to move. */
    long moved(int[] groupOf) {
        long moved = 0;
        for (int p = 0; p < groupOf.length; p++) {
            Participant participant = model.participants().get(p);
            moved += participant.isLocked() ? 0 : participant.movedBy(groupOf[p]);
        }
        return moved;
    }

    private int homesOf(int delegation) {
        int[] rooms = model.groups().stream()
                .mapToInt(group -> group.atMost(people()))
                .sorted()
                .toArray();
        int homes = 0;
        for (int left = sizes[delegation]; left > 0 && homes < rooms.length; homes++) {
            left -= rooms[rooms.length - 1 - homes];
        }
        return homes;
    }

    /** @param counts people of the delegation by group */
    long scattered(int delegation, int[] counts) {
        if (awayPrice == 0) {
            return 0;
        }
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int home = 0;
        for (int i = 0; i < homes[delegation]; i++) {
            home += sorted[sorted.length - 1 - i];
        }
        return awayPrice * (sizes[delegation] - home);
    }

    int people() {
        return model.participants().size();
    }

    int routeOf(int group) {
        return model.groups().get(group).route();
    }

    int longestRanking() {
        return costOfRank.length;
    }

    int costOfRank(int rank) {
        return costOfRank[rank];
    }

    /** What any group costs a person whom no ranked route received. */
    int elsewhere(Participant participant) {
        return participant.ranking().length == 0 ? 0 : unranked;
    }

    /** What it costs to send the person to the group, bars and locks aside. */
    int wish(Participant participant, int group) {
        int rank = participant.rankOf(routeOf(group));
        return rank == NONE ? elsewhere(participant) : costOfRank[rank];
    }

    /** What it costs that no guide of the group speaks the person's language. */
    int language(Participant participant, int group) {
        return languagePrice == 0 || model.groups().get(group).speaks(participant.language()) ? 0 : languagePrice;
    }

    /** What the group costs the person: a wish not granted, a language not spoken. */
    int own(Participant participant, int group) {
        return wish(participant, group) + language(participant, group);
    }

    /** What it costs to move the person to a group, a door or a hub out of the current group. */
    int move(Participant participant, int place) {
        return movePrice * participant.movedBy(place);
    }

    /** All that one person's being in one group costs. */
    int price(Participant participant, int group) {
        return own(participant, group) + move(participant, group);
    }

    /** Whether the group is closed to the person because nobody there speaks the person's language. */
    boolean closes(Participant participant, int group) {
        return model.costs().languageMust() && !model.groups().get(group).speaks(participant.language());
    }

    /** Whether groups of one route are not all the same to the person, so that each needs an arc of its own. */
    boolean tellsGroupsApart(Participant participant) {
        if (participant.isBarred()) {
            return true;
        }
        boolean asks = languagePrice > 0 || model.costs().languageMust();
        return asks
                && participant.language() != NONE
                && model.groups().stream().anyMatch(group -> !group.speaks(participant.language()));
    }

    int[] wishes(int[] groupOf) {
        List<Participant> participants = model.participants();
        int[] wishes = new int[groupOf.length];
        for (int p = 0; p < wishes.length; p++) {
            wishes[p] = wish(participants.get(p), groupOf[p]);
        }
        return wishes;
    }
}
