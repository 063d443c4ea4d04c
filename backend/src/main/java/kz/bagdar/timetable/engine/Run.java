package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One attempt at all parts of a model, and how much time is left for it. */
final class Run implements Piece.Listener {

    /** However many parts there are, each gets so much time at once. */
    private static final double LEAST_SECONDS = 0.5;

    private final Limits limits;
    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final long began = System.nanoTime();

    Run(Limits limits, Progress progress, List<Part> parts) {
        this.limits = limits;
        this.progress = progress;
        parts.forEach(part -> pieces.add(new Piece(part, limits, this)));
    }

    /** Solves part after part; what is not done in its share of the time is taken up again with what is left. */
    void solve() {
        pieces.forEach(Piece::begin);
        changed();
        while (goesOn()) {
            List<Piece> open = new ArrayList<>(
                    pieces.stream().filter(piece -> !piece.isProven()).toList());
            open.sort(Comparator.comparingInt(piece -> piece.part.tasks().size()));
            for (int i = 0; i < open.size() && goesOn(); i++) {
                open.get(i).improve(Math.max(LEAST_SECONDS, secondsLeft() / (open.size() - i)));
                changed();
            }
        }
    }

    /** Whether a part has a plan at all. */
    boolean isPossible(Part part, double seconds) throws Possibility.Unknown {
        VisitSolver.Outcome outcome =
                new VisitSolver(limits, new OnlyAsking()).solve(VisitModel.ofDemands(part), seconds);
        if (outcome.starts() == null && !outcome.infeasible()) {
            throw new Possibility.Unknown();
        }
        return !outcome.infeasible();
    }

    private final class OnlyAsking implements VisitSolver.Watch {

        @Override
        public void better(int[][] starts) {}

        @Override
        public void bound(long lowerBound) {}

        @Override
        public boolean isWanted() {
            return progress.isWanted();
        }
    }

    @Override
    public synchronized void changed() {
        if (!isInfeasible()) {
            progress.reached(cost(), lowerBound(), provenParts(), parts());
        }
    }

    @Override
    public boolean isWanted() {
        return progress.isWanted();
    }

    /** Whether there is time, a wish and a chance. */
    private boolean goesOn() {
        return !isInfeasible() && provenParts() < parts() && secondsLeft() > 0 && progress.isWanted();
    }

    double secondsLeft() {
        return (limits.time().toNanos() - (System.nanoTime() - began)) / 1e9;
    }

    long milliseconds() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    boolean isInfeasible() {
        return pieces.stream().anyMatch(Piece::isInfeasible);
    }

    boolean isComplete() {
        return pieces.stream().allMatch(piece -> piece.best() != null);
    }

    long cost() {
        return isComplete() ? pieces.stream().mapToLong(Piece::cost).sum() : Progress.NO_PLAN;
    }

    long lowerBound() {
        return pieces.stream().mapToLong(Piece::lowerBound).sum();
    }

    int parts() {
        return pieces.size();
    }

    int provenParts() {
        return (int) pieces.stream().filter(Piece::isProven).count();
    }

    /** By group and then by start. */
    List<Visit> visits() {
        return pieces.stream()
                .flatMap(piece -> piece.part.visits(piece.best()).stream())
                .sorted(Comparator.comparingInt(Visit::group).thenComparingInt(Visit::start))
                .toList();
    }
}
