package kz.bagdar.platform.jobs;

/** Ends work that somebody has asked to break off. */
public class JobUnwanted extends RuntimeException {

    JobUnwanted() {
        super(null, null, false, false);
    }
}
