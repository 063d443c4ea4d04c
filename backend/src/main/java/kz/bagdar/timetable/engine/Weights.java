package kz.bagdar.timetable.engine;

/**
 * What a timetable costs, in points; the cheapest is wanted. Each from 0 to {@value #MOST}.
 *
 * @param travel for each minute that a group is on its way
 * @param waiting for each minute between leaving and being back that is neither visit, travel nor lunch
 * @param longWaiting once more for each such minute over {@value #LONG} of one group: waiting that is heaped on few
 *     weighs more, so groups are treated alike
 * @param finish for each minute from the start of the day until a group is back
 * @param move for each visit that starts at another time than it does now
 */
public record Weights(int travel, int waiting, int longWaiting, int finish, int move) {

    /** Minutes that a group may wait in all before it is called long. */
    public static final int LONG = 20;

    public static final int MOST = 1000;

    /** Waiting is worse than driving, and being back sooner is worth a little. */
    public static final Weights STANDARD = new Weights(2, 3, 3, 1, 30);

    public Weights {
        for (int weight : new int[] {travel, waiting, longWaiting, finish, move}) {
            Numbers.requireWithin(weight, 0, MOST, "weight");
        }
    }
}
