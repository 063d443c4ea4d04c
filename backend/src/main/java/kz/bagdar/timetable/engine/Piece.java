package kz.bagdar.timetable.engine;

import java.util.List;

/** A part, what is known of it, and how more is found out: by prices and choices of days, and by plain search. */
final class Piece {

    /** More days than this are not listed: choosing among them would take longer than a plain search. */
    private static final int MOST_DAYS = 30_000;

    /** Of steps that help and decide nothing; counted in work, so that they end the same every time. */
    private static final double FIRST_EFFORT = 10;

    private static final double CHOICE_EFFORT = 2;
    private static final double SEARCH_EFFORT = 3;

    /** A plan that could be cheaper by one part of so many is not worth a proof yet. */
    private static final int FAR = 30;

    private static final double PRICING_SHARE = 0.6;
    private static final double PROOF_SHARE = 0.7;

    /** One part of so many of the bound is tried first. */
    private static final int FIRST_STEP = 300;

    /** Told that a piece is better known, from any thread; asked whether to go on. */
    interface Listener {
        void changed();

        boolean isWanted();
    }

    final Part part;
    private final Limits limits;
    private final Listener listener;
    private final Choice choice;
    private final Pricing pricing;
    private int[][] best;
    private long cost = Progress.NO_PLAN;
    private long lowerBound;
    private boolean infeasible;
    private boolean triedFirst;
    private long deadline;

    Piece(Part part, Limits limits, Listener listener) {
        this.part = part;
        this.limits = limits;
        this.listener = listener;
        this.choice = Choice.suits(part) ? new Choice(part) : null;
        this.pricing = choice == null ? null : new Pricing(choice);
    }

    /** A plan to begin with, where one is found at once. */
    void begin() {
        int[][] first = FirstPlan.of(part);
        if (first != null) {
            offer(first);
        }
    }

    /** Comes closer to the best plan, or to the certainty that there is none, for about that time. */
    void improve(double seconds) {
        deadline = System.nanoTime() + (long) (seconds * 1e9);
        if (best() == null && !triedFirst) {
            triedFirst = true;
            findAny();
        }
        if (pricing != null && isOpen()) {
            price();
        }
        if (pricing != null && isOpen()) {
            chooseAmong(pricing.known());
            if (isOpen() && (best() == null || cost() - lowerBound() > cost() / FAR)) {
                search(SEARCH_EFFORT);
            }
            prove();
        }
        if (isOpen()) {
            search(Double.POSITIVE_INFINITY);
        }
    }

    /** Whether there is still something to find out, and time for it. */
    private boolean isOpen() {
        return !infeasible && !isProven() && secondsLeft() > 0 && listener.isWanted();
    }

    private double secondsLeft() {
        return (deadline - System.nanoTime()) / 1e9;
    }

    /** Any plan at all: the others are easier to find from there. */
    private void findAny() {
        VisitSolver.Outcome outcome = solver().solve(VisitModel.ofDemands(part), secondsLeft(), FIRST_EFFORT);
        infeasible |= outcome.infeasible();
        if (outcome.starts() != null) {
            offer(outcome.starts());
        }
    }

    private void price() {
        if (best != null) {
            pricing.learn(best);
        }
        double until = secondsLeft() * (1 - PRICING_SHARE);
        pricing.run(() -> isOpen() && secondsLeft() > until, new Watching());
        infeasible |= pricing.impossible;
        if (!infeasible && choice.limits.length == 0 && pricing.settled) {
            offer(pricing.cheapest());
        }
    }

    /** The best choice among some days. */
    private void chooseAmong(List<List<Day>> days) {
        if (!isOpen()) {
            return;
        }
        DayPick pick = new DayPick(choice, days, lowerBound(), best() == null ? Long.MAX_VALUE / 4 : cost() - 1);
        VisitSolver.Outcome outcome =
                new VisitSolver(limits, new OfSomeDays()).solve(pick, secondsLeft(), CHOICE_EFFORT);
        if (outcome.starts() != null) {
            offer(outcome.starts());
        }
    }

    /**
     * Asks whether there is a plan that costs little more than the bound, and then twice as much more, and so on. All
     * days that such a plan can have are known: so either there is none, or the best of them is the best of all.
     */
    private void prove() {
        long more = Math.max(1, pricing.lowerBound / FIRST_STEP);
        while (isOpen()) {
            long within = Math.min(cost() - 1, pricing.lowerBound + more);
            more *= 2;
            if (within < lowerBound()) {
                continue;
            }
            List<List<Day>> days = pricing.within(within, MOST_DAYS);
            if (days == null) {
                return;
            }
            if (days.stream().anyMatch(List::isEmpty)) {
                raise(within + 1);
                continue;
            }
            VisitSolver.Outcome outcome =
                    solver().solve(new DayPick(choice, days, lowerBound(), within), secondsLeft() * PROOF_SHARE);
            if (outcome.starts() != null) {
                offer(outcome.starts());
                raise(outcome.optimal() ? cost() : outcome.lowerBound());
            } else if (outcome.infeasible()) {
                raise(within + 1);
            } else {
                chooseAmong(days);
                return;
            }
        }
    }

    private void search(double effort) {
        VisitModel made = VisitModel.ofCosts(part, lowerBound());
        if (best != null) {
            made.hint(best);
        }
        VisitSolver.Outcome outcome = solver().solve(made, secondsLeft(), effort);
        infeasible |= outcome.infeasible();
        if (outcome.starts() != null) {
            offer(outcome.starts());
        }
        raise(outcome.lowerBound());
        if (outcome.optimal() && !isProven()) {
            throw new IllegalStateException(
                    "the solver's best costs %d where it says %d".formatted(cost(), outcome.lowerBound()));
        }
    }

    private VisitSolver solver() {
        return new VisitSolver(limits, new Watching());
    }

    /** A bound on the choice among some days says nothing about the others. */
    private final class OfSomeDays extends Watching {

        @Override
        public void bound(long bound) {}
    }

    private class Watching implements VisitSolver.Watch {

        @Override
        public void better(int[][] starts) {
            offer(starts);
        }

        @Override
        public void bound(long bound) {
            raise(bound);
        }

        @Override
        public boolean isWanted() {
            return listener.isWanted();
        }
    }

    private void offer(int[][] starts) {
        synchronized (this) {
            long offered = part.cost(starts);
            if (offered >= cost) {
                return;
            }
            cost = offered;
            best = starts;
        }
        listener.changed();
    }

    private void raise(long bound) {
        synchronized (this) {
            if (bound <= lowerBound) {
                return;
            }
            lowerBound = bound;
        }
        listener.changed();
    }

    synchronized int[][] best() {
        return best;
    }

    synchronized long cost() {
        return cost;
    }

    synchronized long lowerBound() {
        return Math.min(lowerBound, cost);
    }

    synchronized boolean isProven() {
        return lowerBound >= cost;
    }

    boolean isInfeasible() {
        return infeasible;
    }
}
