package kz.bagdar.badge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.badge.print.BadgeDocument;
import kz.bagdar.platform.jobs.JobRun;
import kz.bagdar.platform.jobs.JobWork;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.AttendeeOrder;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.Seminars;

/** Makes a file of badges: draws some people at a time, and keeps file and prints in one transaction at the end. */
@ApplicationScoped
class BadgeWork implements JobWork {

    private static final int AT_ONCE = 250;
    private static final int SAVING_SECONDS = 300;

    @Inject
    BadgeRunRepository runs;

    @Inject
    Seminars seminars;

    @Inject
    Participants participants;

    @Inject
    BadgeWriters writers;

    @Inject
    BadgeFiles files;

    @Inject
    BadgePrints prints;

    @Inject
    Clock clock;

    /** What is to be made, and with which words. */
    private record Order(BadgeRun run, List<UUID> people, BadgeWriter writer) {}

    @Override
    public String kind() {
        return "badges";
    }

    @Override
    public void run(JobRun job) {
        Order order = QuarkusTransaction.requiringNew().call(() -> order(job.jobId()));
        BadgeRun run = order.run();
        try (BadgeDocument document =
                new BadgeDocument(run.layout(), order.writer().seminar().slug())) {
            Map<UUID, String> contents = new HashMap<>();
            List<UUID> ids = order.people();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                job.reached(from, ids.size());
                for (Attendee person : people(run, ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
                    document.add(order.writer().write(person, run.guise()));
                    contents.put(person.id(), BadgePrints.content(order.writer(), person));
                }
            }
            job.reached(ids.size(), ids.size());
            QuarkusTransaction.requiringNew().timeout(SAVING_SECONDS).run(() -> save(run.id(), document, contents));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Order order(UUID id) {
        BadgeRun run = require(id);
        return new Order(run, run.people(), writers.of(seminars.drafted(run.seminarId())));
    }

    private BadgeRun require(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("file of badges"));
    }

    /** In the order of their ids here; those are missing who were erased or do not come any more. */
    private List<Attendee> people(BadgeRun run, List<UUID> ids) {
        Map<UUID, Attendee> found =
                QuarkusTransaction.requiringNew()
                        .call(() -> participants.attendees(run.seminarId(), ids, AttendeeOrder.NAME))
                        .stream()
                        .collect(Collectors.toMap(Attendee::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .flatMap(person -> Optional.ofNullable(person).stream())
                .filter(person -> run.isFor(person.status()))
                .toList();
    }

    private void save(UUID id, BadgeDocument document, Map<UUID, String> contents) {
        BadgeRun run = require(id);
        files.forget(id);
        try (BadgeFiles.Writing file = files.write(id)) {
            document.save(file);
            run.made(file.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        prints.keep(contents, clock.instant());
    }
}
