package kz.bagdar.timetable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kz.bagdar.platform.jobs.JobRun;
import kz.bagdar.platform.jobs.JobWork;
import kz.bagdar.timetable.check.ObstacleReport;
import kz.bagdar.timetable.engine.Limits;
import kz.bagdar.timetable.engine.TimetableEngine;
import kz.bagdar.timetable.engine.TimetablePlan;
import kz.bagdar.timetable.engine.TimetableResult;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.visit.TimetableVisits;

/**
 * Computes a timetable from its stored inputs, and writes it down at the end: a search that is begun again begins anew, and
 * comes to the same. Meanwhile it tells every second how far it is, and asks whether it is wanted.
 */
@ApplicationScoped
class TimetableWork implements JobWork {

    private static final Duration TELLING = Duration.ofSeconds(1);
    private static final int MEMORY_MEGABYTES = 1024;

    /** With one alone the same inputs come to the same timetable every time, so that it can be reproduced. */
    private static final int WORKERS = 1;

    private final TimetableEngine engine = new TimetableEngine();

    @Inject
    TimetableRepository timetables;

    @Inject
    TimetableViews views;

    @Inject
    TimetableVisits visits;

    private record Task(PlanInputs inputs, Limits limits) {}

    @Override
    public String kind() {
        return "timetable";
    }

    @Override
    public void run(JobRun job) {
        Optional<Task> task = inTransaction(
                job,
                timetable -> new Task(
                        timetables.inputsOf(timetable.id()),
                        new Limits(
                                Duration.ofSeconds(timetable.settings().timeLimitSeconds()),
                                MEMORY_MEGABYTES,
                                WORKERS)));
        if (task.isPresent()) {
            PlanInputs inputs = task.get().inputs();
            TimetableResult result = search(job, inputs, task.get().limits());
            inTransaction(job, timetable -> views.changing(timetable, () -> write(timetable, inputs, result)));
        }
    }

    private TimetableResult search(JobRun job, PlanInputs inputs, Limits limits) {
        TimetableSearch search = new TimetableSearch();
        try (ExecutorService searching = Executors.newSingleThreadExecutor()) {
            CompletableFuture<TimetableResult> result =
                    CompletableFuture.supplyAsync(() -> engine.plan(inputs.model(), limits, search), searching);
            try {
                for (int second = 1; !isOver(result); second++) {
                    // those who follow the log hear of it ever less often, for it has no room for every second
                    tell(job, search, Integer.bitCount(second) == 1);
                }
                // the last word before it is written: nobody has broken it off, nor begun it again
                tell(job, search, false);
                return result.join();
            } finally {
                search.end();
            }
        }
    }

    private static boolean isOver(CompletableFuture<TimetableResult> result) {
        try {
            result.get(TELLING.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("this replica ends", ending);
        }
    }

    /** @param aloud whether it is told in the change log, too */
    private void tell(JobRun job, TimetableSearch search, boolean aloud) {
        Optional<TimetableProgress> progress = search.progress();
        job.reached(
                progress.map(TimetableProgress::partsDone).orElse(0),
                progress.map(TimetableProgress::parts).orElse(null));
        inTransaction(job, timetable -> {
            if (timetable.isToStop()) {
                search.end();
            }
            if (aloud && progress.isPresent()) {
                views.changing(timetable, () -> timetable.reached(progress.get()));
            } else {
                progress.ifPresent(timetable::reached);
            }
            return true;
        });
    }

    private void write(Timetable timetable, PlanInputs inputs, TimetableResult result) {
        switch (result) {
            case TimetablePlan plan -> {
                timetable.propose(
                        TimetableFigures.of(inputs, plan.figures(), TimetableFigures.ProofFigures.of(plan.proof())));
                visits.keep(timetable.id(), inputs, plan.visits());
            }
            case TimetableResult.Infeasible infeasible -> {
                ObstacleReport report = new ObstacleReport(inputs);
                timetable.isImpossible(new FoundObstacles(
                        infeasible.demands().stream().map(report::of).toList(),
                        infeasible.minimal(),
                        infeasible.smallest()));
            }
            case TimetableResult.Undecided() -> timetable.fail();
        }
    }

    /** Empty where nobody waits for it any more: it is cancelled or discarded, or another has written it. */
    private <T> Optional<T> inTransaction(JobRun job, Function<Timetable, T> step) {
        return QuarkusTransaction.requiringNew()
                .call(() -> timetables
                        .lockOfJob(job.jobId())
                        .filter(Timetable::isComputing)
                        .map(step));
    }
}
