package kz.bagdar.route.travel;

/**
 * How long a way takes that nobody has measured: the straight line, made longer by a factor, at one speed, and some
 * minutes for getting on and off whatever the length. Rounded up to five minutes, as timetables are written; never less
 * than it would be exactly, for a group that comes early waits, and one that comes late keeps others waiting.
 *
 * <p>{@code ceil(kilometres × detourFactor ÷ speedKmh × 60) + extraMinutes}, rounded up to a multiple of 5. Roads are
 * longer than the straight line by a factor of 1.2 to 1.5 in many countries (R. H. Ballou, H. Rahardja, N. Sakai, Selected
 * country circuity factors for road travel distance estimation, Transportation Research A 36, 2002).
 *
 * @param speedKmh of a bus, with its stops at lights and in traffic
 * @param detourFactor by how much ways are longer than the straight line
 */
record TravelEstimate(int speedKmh, double detourFactor, int extraMinutes) {

    static final TravelEstimate USUAL = new TravelEstimate(25, 1.3, 5);

    private static final int STEP = 5;
    private static final int HOUR = 60;

    // what is no more than the error of computing with fractions does not cost another minute
    private static final double NOTHING = 1e-9;

    /** @param kilometres in a straight line */
    int minutes(double kilometres) {
        int driving = (int) Math.ceil(kilometres * detourFactor / speedKmh * HOUR - NOTHING);
        return Math.ceilDiv(driving + extraMinutes, STEP) * STEP;
    }
}
