package kz.bagdar.timetable.engine;

import java.time.Duration;

/**
 * What a run may take.
 *
 * @param time after which the best plan so far is answered; the contradiction of a model without a plan is looked for
 *     within what is left of it
 * @param memoryMegabytes of the solver, outside the Java heap; a bound that it keeps roughly
 * @param workers threads that it computes with, from 1; with one the same model has the same outcome every time, with
 *     more of equally cheap plans now this one may be found and now that
 */
public record Limits(Duration time, int memoryMegabytes, int workers) {

    public Limits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a run needs time, not " + time);
        }
        Numbers.requireWithin(memoryMegabytes, 1, Integer.MAX_VALUE, "memory");
        Numbers.requireWithin(workers, 1, 64, "number of workers");
    }
}
