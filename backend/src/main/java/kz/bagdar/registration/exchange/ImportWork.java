package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.jobs.JobRun;
import kz.bagdar.platform.jobs.JobWork;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.table.Table;
import kz.bagdar.platform.table.TableFile;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.registration.Sender;
import kz.bagdar.registration.exchange.reading.LineReader;
import kz.bagdar.registration.exchange.reading.LineReader.ReadLine;

/**
 * Reads a file from its beginning to its end to see whether all its lines can be taken; then, unless it is a trial, once
 * more to write its people. Only some lines are in memory at a time.
 */
@ApplicationScoped
class ImportWork implements JobWork {

    private static final int TOGETHER = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    ImportSteps steps;

    @Inject
    ImportWriter writer;

    @Inject
    Validator validator;

    @Override
    public String kind() {
        return "registration-import";
    }

    @Override
    public void run(JobRun run) {
        ImportOrder order = steps.order(run.jobId());
        Table table = TableFile.of(steps.file(order.importId()), PATIENCE);
        int total = order.trial() ? order.lines() : 2 * order.lines();
        if (!order.goesOn()) {
            foresee(order, table, done -> run.reached(done, total));
        }
        if (!order.trial()) {
            write(order, table, done -> run.reached(order.lines() + done, total));
        }
    }

    /** @throws ProblemException 422 where people are to be written, but for those of a faulty line not without them */
    private void foresee(ImportOrder order, Table table, Progress progress) {
        ImportTally tally = new ImportTally();
        Foresight foresight = new Foresight(order, steps.places(order.seminar().id()), tally);
        each(order, table, progress, foresight::see);
        steps.begun(order.importId(), tally.result(false), tally.newlyKept());
        if (!order.trial() && tally.faultyLines() > 0 && !order.skipFaulty()) {
            throw refused(tally.faultyLines());
        }
    }

    /** What cannot be taken since it was foreseen is left out: others have been written. */
    private void write(ImportOrder order, Table table, Progress progress) {
        ImportTally tally = order.goesOn()
                ? new ImportTally(order.result(), steps.keptFaults(order.importId()))
                : new ImportTally();
        if (!order.goesOn()) {
            steps.begun(order.importId(), tally.result(true), List.of());
        }
        each(order, table, progress, lines -> {
            List<CheckedLine> ahead = lines.stream()
                    .filter(line -> line.line().number() > order.reachedLine())
                    .toList();
            if (!ahead.isEmpty()) {
                writer.write(order, ahead, tally);
                steps.reached(order.importId(), ahead.getLast().line().number(), tally.result(true), tally.newlyKept());
            }
        });
    }

    private interface Progress {
        void reached(int lines);
    }

    private interface Step {
        void take(List<CheckedLine> lines);
    }

    private void each(ImportOrder order, Table table, Progress progress, Step step) {
        LineReader reader = order.reader();
        LineChecks checks = new LineChecks(order, reader, validator);
        int done = 0;
        try (Stream<TableLine> lines = ImportedFile.people(table, order.headerLine())) {
            for (Iterator<TableLine> all = lines.iterator(); all.hasNext(); ) {
                List<TableLine> some = new ArrayList<>();
                while (all.hasNext() && some.size() < TOGETHER) {
                    some.add(all.next());
                }
                progress.reached(done);
                Map<String, UUID> organizations = steps.organizations(reader.organizations(some));
                step.take(check(
                        order,
                        checks,
                        some.stream()
                                .map(line -> reader.read(line, organizations))
                                .toList()));
                done += some.size();
            }
        }
        progress.reached(done);
    }

    private List<CheckedLine> check(ImportOrder order, LineChecks checks, List<ReadLine> lines) {
        List<String> emails = lines.stream()
                .map(line -> line.said().email())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Sender> senders = steps.senders(order.seminar().id(), emails);
        return lines.stream().map(line -> checks.check(line, senders)).toList();
    }

    private static ProblemException refused(int faultyLines) {
        return new ProblemException(
                ProblemType.VALIDATION,
                (faultyLines == 1 ? "1 line cannot be taken" : faultyLines + " lines cannot be taken")
                        + "; nobody was written");
    }
}
