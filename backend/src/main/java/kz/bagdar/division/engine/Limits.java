package kz.bagdar.division.engine;

import java.time.Duration;

/**
 * How much a search may take where a flow alone does not do: where companions, levels, or delegations kept together tie
 * people to one another. A flow takes what it takes.
 *
 * @param memoryMegabytes outside the Java heap; a search that needs more ends with the best so far
 * @param workers searches that take turns; the same number finds the same division of a model, unless time ends it
 */
public record Limits(Duration time, int memoryMegabytes, int workers) {

    public static final Limits USUAL = new Limits(Duration.ofSeconds(20), 1024, 4);
}
