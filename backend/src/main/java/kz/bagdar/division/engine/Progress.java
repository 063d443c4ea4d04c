package kz.bagdar.division.engine;

/** Told how a search goes on, and asked whether it should; called from several threads. */
public interface Progress {

    Progress NONE = (cost, lowerBound) -> {};

    /**
     * A better division was found, or a better bound.
     *
     * @param cost of the best division so far, in units, see {@link Costs#POINT}
     * @param lowerBound what every division costs at least
     */
    void reached(long cost, long lowerBound);

    /** Whether to go on; once it is not, the best so far is the outcome. */
    default boolean isWanted() {
        return true;
    }
}
