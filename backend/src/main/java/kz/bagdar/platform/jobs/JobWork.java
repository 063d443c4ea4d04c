package kz.bagdar.platform.jobs;

/**
 * One kind of long work. It may be broken off at any moment, when a replica dies or is replaced, and is then begun again
 * elsewhere: so it must look for what it has done already, and never do it twice.
 */
public interface JobWork {

    /** Its name in the database, which never changes: lower-case words with hyphens. */
    String kind();

    /**
     * Does the work, outside any transaction, on one replica at a time.
     *
     * @throws kz.bagdar.platform.problem.ProblemException where it cannot be done: it is given up, and the reason kept
     * @throws RuntimeException where it may succeed another time: it is tried again, three times in all
     */
    void run(JobRun run);
}
