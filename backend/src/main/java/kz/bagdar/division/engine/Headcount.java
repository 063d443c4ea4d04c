package kz.bagdar.division.engine;

/** How many people of each delegation and of each category are in each group. */
final class Headcount {

    private final int groups;
    private final int[] seats;
    private final int[] levels;
    private final int[] totals;

    Headcount(DivisionModel model, int[] groupOf) {
        this.groups = model.groups().size();
        this.seats = new int[model.delegations() * groups];
        this.levels = new int[model.categories() * groups];
        this.totals = new int[groups];
        for (int p = 0; p < groupOf.length; p++) {
            seats[model.participants().get(p).delegation() * groups + groupOf[p]]++;
            int category = model.participants().get(p).category();
            if (category != DivisionModel.NONE) {
                levels[category * groups + groupOf[p]]++;
            }
            totals[groupOf[p]]++;
        }
    }

    int of(int delegation, int group) {
        return seats[delegation * groups + group];
    }

    int ofCategory(int category, int group) {
        return levels[category * groups + group];
    }

    int of(int group) {
        return totals[group];
    }
}
