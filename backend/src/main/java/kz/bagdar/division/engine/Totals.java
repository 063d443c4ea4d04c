package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.DivisionModel.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A division in figures. The costs are in units, see {@link Costs#POINT}.
 *
 * @param wishCost what was not granted
 * @param spreadCost how unevenly delegations lie over the groups, not zero even where they lie as evenly as they can; or,
 *     where they are to be kept together, how many are away from the others
 * @param levelCost how unevenly categories lie over the groups; likewise not zero
 * @param evennessCost how uneven the groups' sizes are; likewise not zero
 * @param moveCost what it costs that people leave their current groups
 * @param languageCost what it costs that some are among guides who do not speak their language
 * @param choices how many people got their first, second, third … choice
 * @param notRanked how many ranked something and got something else
 * @param nothingRanked how many left the choice to the organizer
 * @param locked how many an organizer fixed; counted among the choices too
 * @param moved how many had a group and got another
 * @param notUnderstood how many are in a group where no guide speaks their language
 */
public record Totals(
        long wishCost,
        long spreadCost,
        long levelCost,
        long evennessCost,
        long moveCost,
        long languageCost,
        List<GroupTotals> groups,
        List<Integer> choices,
        int notRanked,
        int nothingRanked,
        int locked,
        int moved,
        int notUnderstood) {

    /** The same of one group, with the number of people of each delegation. */
    public record GroupTotals(
            int size, List<Integer> choices, int notRanked, int nothingRanked, List<Integer> delegations) {}

    /** Counts any division of the model, be it the best or not. */
    public static Totals of(DivisionModel model, int[] groupOf) {
        return of(new Tariff(model), groupOf);
    }

    static Totals of(Tariff tariff, int[] groupOf) {
        return new Count(tariff, groupOf).totals();
    }

    public long cost() {
        return wishCost + spreadCost + levelCost + evennessCost + moveCost + languageCost;
    }

    private static final class Count {

        private final Tariff tariff;
        private final Headcount headcount;
        /** People by group and rank; the last two columns are the not ranked and those who ranked nothing. */
        private final int[][] ranks;

        private final int longest;
        private long wishCost;
        private int locked;
        private int moved;
        private int notUnderstood;
        private long moveCost;
        private long languageCost;

        Count(Tariff tariff, int[] groupOf) {
            this.tariff = tariff;
            this.headcount = new Headcount(tariff.model, groupOf);
            this.longest = tariff.longestRanking();
            this.ranks = new int[tariff.groups][longest + 2];
            for (int p = 0; p < groupOf.length; p++) {
                add(tariff.model.participants().get(p), groupOf[p]);
            }
        }

        private void add(Participant participant, int group) {
            int rank = participant.rankOf(tariff.routeOf(group));
            int column = rank != NONE ? rank : participant.ranking().length > 0 ? longest : longest + 1;
            ranks[group][column]++;
            wishCost += tariff.wish(participant, group);
            locked += participant.isLocked() ? 1 : 0;
            moved += participant.movedBy(group);
            moveCost += tariff.move(participant, group);
            languageCost += tariff.language(participant, group);
            notUnderstood += tariff.model.groups().get(group).speaks(participant.language()) ? 0 : 1;
        }

        Totals totals() {
            List<GroupTotals> groups = new ArrayList<>();
            int[] sum = new int[longest + 2];
            long spreadCost = 0;
            long levelCost = 0;
            long evennessCost = 0;
            for (int g = 0; g < tariff.groups; g++) {
                List<Integer> delegations = new ArrayList<>();
                for (int d = 0; d < tariff.delegations; d++) {
                    delegations.add(headcount.of(d, g));
                    spreadCost += tariff.spreading[d * tariff.groups + g].cost(headcount.of(d, g));
                }
                for (int c = 0; c * tariff.groups < tariff.levelling.length; c++) {
                    levelCost += tariff.levelling[c * tariff.groups + g].cost(headcount.ofCategory(c, g));
                }
                evennessCost += tariff.evening[g].cost(headcount.of(g));
                for (int column = 0; column < sum.length; column++) {
                    sum[column] += ranks[g][column];
                }
                groups.add(new GroupTotals(
                        headcount.of(g),
                        choices(ranks[g]),
                        ranks[g][longest],
                        ranks[g][longest + 1],
                        List.copyOf(delegations)));
            }
            for (int d = 0; d < tariff.delegations; d++) {
                spreadCost += scattered(d);
            }
            return new Totals(
                    wishCost,
                    spreadCost,
                    levelCost,
                    evennessCost,
                    moveCost,
                    languageCost,
                    List.copyOf(groups),
                    choices(sum),
                    sum[longest],
                    sum[longest + 1],
                    locked,
                    moved,
                    notUnderstood);
        }

        private long scattered(int delegation) {
            int[] counts = new int[tariff.groups];
            Arrays.setAll(counts, group -> headcount.of(delegation, group));
            return tariff.scattered(delegation, counts);
        }

        private List<Integer> choices(int[] columns) {
            return Arrays.stream(columns, 0, longest).boxed().toList();
        }
    }
}
