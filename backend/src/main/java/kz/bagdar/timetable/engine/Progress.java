package kz.bagdar.timetable.engine;

/** Watches a run. Asked and told from threads of the run, several times a second; quick to answer. */
public interface Progress {

    /** Nobody watches, nobody stops. */
    Progress NONE = new Progress() {
        @Override
        public void reached(long cost, long lowerBound, int partsDone, int parts) {}

        @Override
        public boolean isWanted() {
            return true;
        }
    };

    /** Stands for the cost while some part of the timetable has no plan yet. */
    long NO_PLAN = Long.MAX_VALUE;

    /**
     * Told when something got better, never two calls at once.
     *
     * @param cost of the best plan so far, or {@link #NO_PLAN}
     * @param lowerBound what every plan costs at least, as far as is known
     * @param partsDone parts that are solved to proof
     * @param parts parts of the timetable that have nothing to do with one another
     */
    void reached(long cost, long lowerBound, int partsDone, int parts);

    /** Once this is false the run ends soon, with the best plan so far. */
    boolean isWanted();
}
