package kz.bagdar.division.engine;

import java.util.Arrays;

/**
 * A price that rises with the number of people: the n-th person costs what the rung holding n says. Rungs never fall,
 * so a flow fills them in order and the sum is convex.
 */
final class Ladder {

    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    /** Up to this many rungs lie below a fair share; larger shares get rungs of several people each. */
    private static final int EVENNESS_RUNGS = 256;

    private static final int SPREAD_RUNGS = 32;

    /** Beyond this many fair shares the price of concentration stays what it is. */
    private static final int SATURATION = 3;

    /** Above every price of {@link #evening}: 256 rungs to a fair share, as many to twice it, then doubling ones. */
    static final int EVENNESS_CEILING = 2 * EVENNESS_RUNGS + 64;

    private final int bottom;
    private final int[] tops;
    private final long[] prices;

    private Ladder(int bottom, int[] tops, long[] prices) {
        this.bottom = bottom;
        this.tops = tops;
        this.prices = prices;
    }

    /**
     * Makes sizes even: one unit more for each rung, far below the cost of any wish.
     *
     * @param bottom people who must be there in any case and so carry no price
     */
    static Ladder evening(double share, int bottom, int top) {
        int[] tops = rungs(share, EVENNESS_RUNGS, bottom, top);
        long[] prices = new long[tops.length];
        Arrays.setAll(prices, rung -> rung);
        return new Ladder(bottom, tops, prices);
    }

    /** Spreads a delegation: the price grows with the share of the delegation and ends at {@code ceiling}. */
    static Ladder spreading(double share, int top, long ceiling) {
        int[] tops = rungs(share, SPREAD_RUNGS, 0, top);
        long[] prices = new long[tops.length];
        double unit = Math.max(1, share);
        int count = 0;
        for (int rung = 0; rung < tops.length; rung++) {
            long price = Math.round(ceiling * Math.min(1, tops[rung] / unit / SATURATION));
            if (count > 0 && prices[count - 1] == price) {
                tops[count - 1] = tops[rung];
            } else {
                tops[count] = tops[rung];
                prices[count++] = price;
            }
        }
        return new Ladder(0, Arrays.copyOf(tops, count), Arrays.copyOf(prices, count));
    }

    /**
     * Rungs of equal width up to twice the share, then ever wider ones. They are laid so that the whole numbers next to
     * the share are edges: when everybody is free, each group ends exactly there.
     */
    private static int[] rungs(double share, int perShare, int bottom, int top) {
        int floor = (int) (share + 1e-9);
        int ceiling = (int) Math.ceil(share - 1e-9);
        int width = Math.max(1, (int) Math.ceil(share / perShare));
        int[] tops = new int[2 * perShare + 64];
        int count = 0;
        int edge = floor > bottom ? floor - (floor - bottom - 1) / width * width : floor;
        while (edge < top) {
            if (edge > bottom) {
                tops[count++] = edge;
            }
            if (edge < floor) {
                edge += width;
            } else if (edge == floor && ceiling > floor) {
                edge = ceiling;
            } else {
                edge = (int) Math.min(top, (long) edge + width);
                width = edge > 2 * share ? (int) Math.min(1 << 30, 2L * width) : width;
            }
        }
        if (top > bottom) {
            tops[count++] = top;
        }
        return Arrays.copyOf(tops, count);
    }

    /** People up to here carry no price. */
    int bottom() {
        return bottom;
    }

    int rungs() {
        return tops.length;
    }

    int width(int rung) {
        return tops[rung] - (rung == 0 ? bottom : tops[rung - 1]);
    }

    long price(int rung) {
        return prices[rung];
    }

    /** What the people beyond the bottom cost together. */
    long cost(int people) {
        long sum = 0;
        int from = bottom;
        for (int rung = 0; rung < tops.length && from < people; rung++) {
            int to = Math.min(people, tops[rung]);
            sum += prices[rung] * (to - from);
            from = to;
        }
        return sum;
    }

    /** What one more person would cost, or {@link #IMPOSSIBLE} at the top. */
    long up(int people) {
        int rung = rungOf(people + 1);
        return rung == tops.length ? IMPOSSIBLE : prices[rung];
    }

    /** What one person fewer would save (as a negative number), or {@link #IMPOSSIBLE} at the bottom. */
    long down(int people) {
        return people <= bottom ? IMPOSSIBLE : -prices[rungOf(people)];
    }

    /**
     * By how much the best number of people would bring {@code scale * cost(n) - n * value} below what it is for
     * {@code people}: zero when no filled rung costs more than {@code value} and no free one costs less.
     */
    long gap(int people, long value, long scale) {
        long gap = 0;
        int from = bottom;
        for (int rung = 0; rung < tops.length; rung++) {
            long reduced = scale * prices[rung] - value;
            int filled = Math.clamp(people - from, 0, tops[rung] - from);
            int wrong = reduced > 0 ? filled : tops[rung] - from - filled;
            gap = Math.addExact(gap, Math.multiplyExact(Math.abs(reduced), wrong));
            from = tops[rung];
        }
        return gap;
    }

    private int rungOf(int person) {
        int found = Arrays.binarySearch(tops, person);
        return found < 0 ? -found - 1 : found;
    }
}
