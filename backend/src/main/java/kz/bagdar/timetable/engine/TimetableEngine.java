package kz.bagdar.timetable.engine;

import java.util.List;

/** Makes timetables. Holds no state; may be used by many threads at once. */
public final class TimetableEngine {

    /**
     * The cheapest timetable, or the best that was found within the limits together with how much could be saved at
     * most. With one worker the same for the same model every time, unless time or the watcher ended the run. Blocks
     * until then; asks and tells {@code progress} meanwhile.
     *
     * @throws IllegalStateException when what the solver gave breaks a demand or does not cost what it said
     */
    public TimetableResult plan(TimetableModel model, Limits limits, Progress progress) {
        Run run = new Run(limits, progress, Part.of(model, demand -> true));
        run.solve();
        if (run.isInfeasible()) {
            return Contradictions.of(model, run);
        }
        if (!run.isComplete()) {
            return new TimetableResult.Undecided();
        }
        return checked(model, run);
    }

    private static TimetablePlan checked(TimetableModel model, Run run) {
        List<Visit> visits = run.visits();
        List<Violation> violations = Violations.of(model, visits);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("the solver's plan breaks " + violations);
        }
        Figures figures = Figures.of(model, visits);
        if (figures.cost() != run.cost() || run.lowerBound() > figures.cost()) {
            throw new IllegalStateException("the solver's plan costs %d, not %d with at least %d"
                    .formatted(figures.cost(), run.cost(), run.lowerBound()));
        }
        int[] lunches = figures.groups().stream()
                .mapToInt(Figures.GroupFigures::lunchStart)
                .toArray();
        Proof proof = Proof.of(figures.cost(), run.lowerBound(), run.milliseconds(), run.parts(), run.provenParts());
        return new TimetablePlan(visits, lunches, figures, proof);
    }

    /** The solver's name and version, for the record of a timetable. */
    public static String solver() {
        return VisitSolver.name();
    }
}
