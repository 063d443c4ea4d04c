package kz.bagdar.division.engine;

import java.util.List;
import kz.bagdar.division.engine.DivisionModel.Group;

/** The sizes that groups would have if nobody wished anything: equal, as far as the bounds let them be. */
final class FairShares {

    private FairShares() {}

    /** Expects that the bounds can hold so many people. */
    static double[] of(List<Group> groups, int people) {
        int level = level(groups, people);
        int[] sizes = new int[groups.size()];
        int left = people;
        int growing = 0;
        for (int g = 0; g < sizes.length; g++) {
            sizes[g] = within(groups.get(g), level, people);
            left -= sizes[g];
            growing += within(groups.get(g), level + 1, people) - sizes[g];
        }
        double[] shares = new double[sizes.length];
        for (int g = 0; g < shares.length; g++) {
            boolean grows = within(groups.get(g), level + 1, people) > sizes[g];
            shares[g] = sizes[g] + (grows ? (double) left / growing : 0);
        }
        return shares;
    }

    /** The highest level to which all groups can be filled at once without needing more people than there are. */
    private static int level(List<Group> groups, int people) {
        int low = 0;
        int high = people;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            long needed = 0;
            for (Group group : groups) {
                needed += within(group, middle, people);
            }
            if (needed <= people) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static int within(Group group, int level, int people) {
        return Math.clamp(level, group.atLeast(), Math.max(group.atLeast(), group.atMost(people)));
    }
}
