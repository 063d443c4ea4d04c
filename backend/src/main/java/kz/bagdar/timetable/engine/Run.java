package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** One attempt at all parts of a model: what is known of each, and how much time is left. */
final class Run {

    /** Of the time that is left, what a part may take before the others had their turn. */
    private static final double LEAST_SECONDS = 0.5;

    private final Limits limits;
    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final long began = System.nanoTime();
    private boolean infeasible;

    Run(Limits limits, Progress progress, List<Part> parts) {
        this.limits = limits;
        this.progress = progress;
        parts.forEach(part -> pieces.add(new Piece(part)));
    }

    /** A part and what is known of it. */
    private static final class Piece {

        private final Part part;
        private int[][] best;
        private long cost = Progress.NO_PLAN;
        private long lowerBound;
        private long[] floors;
        private boolean proven;

        Piece(Part part) {
            this.part = part;
        }

        boolean offer(int[][] starts) {
            long offered = part.cost(starts);
            if (offered < cost) {
                cost = offered;
                best = starts;
                return true;
            }
            return false;
        }

        void settle() {
            lowerBound = Math.min(lowerBound, cost);
            proven |= lowerBound == cost;
        }
    }

    /** Solves part after part; whoever is not done in its share of the time is taken up again with what is left. */
    void solve() {
        for (Piece piece : pieces) {
            begin(piece);
        }
        tell();
        for (Piece piece : pieces) {
            if (goesOn()) {
                addFloors(piece);
            }
        }
        tell();
        for (int turn = 0; turn < 2 && goesOn(); turn++) {
            List<Piece> open = new ArrayList<>(
                    pieces.stream().filter(piece -> !piece.proven).toList());
            open.sort(Comparator.comparingInt(piece -> piece.part.tasks().size()));
            for (int i = 0; i < open.size() && goesOn(); i++) {
                improve(open.get(i), Math.max(LEAST_SECONDS, secondsLeft() / (open.size() - i)));
            }
        }
    }

    private void begin(Piece piece) {
        int[][] first = FirstPlan.of(piece.part);
        if (first != null) {
            piece.offer(first);
        }
    }

    /** What each group costs at least, were it alone: known at once, and a help where many are coupled. */
    private void addFloors(Piece piece) {
        List<Task> tasks = piece.part.tasks();
        piece.floors = new long[tasks.size()];
        Map<Integer, Long> ofLike = new HashMap<>();
        for (int number = 0; number < piece.floors.length && goesOn(); number++) {
            int like = number;
            for (int other = 0; other < number && like == number; other++) {
                like = piece.part.areAlike(tasks.get(other), tasks.get(number)) ? other : number;
            }
            if (like == number && tasks.size() > 1) {
                Part alone = piece.part.alone(tasks.get(number));
                VisitSolver.Outcome outcome = new VisitSolver(limits, new Silent())
                        .solve(VisitModel.ofCosts(alone, new long[1]), Math.max(LEAST_SECONDS, secondsLeft() / 2));
                infeasible |= outcome.infeasible();
                ofLike.put(number, Math.max(0, outcome.lowerBound()));
            }
            piece.floors[number] = ofLike.getOrDefault(like, 0L);
        }
        piece.lowerBound = LongStream.of(piece.floors).sum();
        piece.settle();
    }

    private void improve(Piece piece, double seconds) {
        VisitModel made = VisitModel.ofCosts(piece.part, piece.floors);
        if (piece.best != null) {
            made.hint(piece.best);
        }
        VisitSolver.Outcome outcome = new VisitSolver(limits, new Watching(piece)).solve(made, seconds);
        infeasible |= outcome.infeasible();
        synchronized (this) {
            if (outcome.starts() != null) {
                piece.offer(outcome.starts());
            }
            piece.lowerBound = Math.max(piece.lowerBound, outcome.lowerBound());
            if (outcome.optimal() && piece.cost != piece.lowerBound) {
                throw new IllegalStateException(
                        "the solver's best costs %d where it says %d".formatted(piece.cost, piece.lowerBound));
            }
            piece.settle();
        }
        tell();
    }

    boolean isWanted() {
        return progress.isWanted();
    }

    /** Whether a part has a plan at all. */
    boolean isPossible(Part part, double seconds) throws Possibility.Unknown {
        VisitSolver.Outcome outcome = new VisitSolver(limits, new Silent()).solve(VisitModel.ofDemands(part), seconds);
        if (outcome.starts() == null && !outcome.infeasible()) {
            throw new Possibility.Unknown();
        }
        return !outcome.infeasible();
    }

    private class Silent implements VisitSolver.Watch {

        @Override
        public void better(int[][] starts) {}

        @Override
        public void bound(long lowerBound) {}

        @Override
        public boolean isWanted() {
            return progress.isWanted();
        }
    }

    private final class Watching extends Silent {

        private final Piece piece;

        Watching(Piece piece) {
            this.piece = piece;
        }

        @Override
        public void better(int[][] starts) {
            synchronized (Run.this) {
                if (piece.offer(starts)) {
                    tell();
                }
            }
        }

        @Override
        public void bound(long lowerBound) {
            synchronized (Run.this) {
                if (lowerBound > piece.lowerBound) {
                    piece.lowerBound = lowerBound;
                    tell();
                }
            }
        }
    }

    private synchronized void tell() {
        if (!infeasible) {
            progress.reached(cost(), lowerBound(), provenParts(), parts());
        }
    }

    /** Whether there is time, a wish and a chance. */
    private boolean goesOn() {
        return !infeasible && secondsLeft() > 0 && progress.isWanted();
    }

    double secondsLeft() {
        return limits.time().toNanos() / 1e9 - milliseconds() / 1e3;
    }

    long milliseconds() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    boolean isInfeasible() {
        return infeasible;
    }

    boolean isComplete() {
        return pieces.stream().allMatch(piece -> piece.best != null);
    }

    long cost() {
        long cost = 0;
        for (Piece piece : pieces) {
            if (piece.best == null) {
                return Progress.NO_PLAN;
            }
            cost += piece.cost;
        }
        return cost;
    }

    long lowerBound() {
        return pieces.stream()
                .mapToLong(piece -> Math.min(piece.lowerBound, piece.cost))
                .sum();
    }

    int parts() {
        return pieces.size();
    }

    int provenParts() {
        return (int) pieces.stream().filter(piece -> piece.proven).count();
    }

    /** By group and then by start. */
    List<Visit> visits() {
        return pieces.stream()
                .flatMap(piece -> piece.part.visits(piece.best).stream())
                .sorted(Comparator.comparingInt(Visit::group).thenComparingInt(Visit::start))
                .toList();
    }
}
