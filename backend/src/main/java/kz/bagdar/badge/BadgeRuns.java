package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.jobs.Jobs;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.web.StreamedBody;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Files of badges: asked for, watched, broken off, fetched. A file is kept for a day. */
@ApplicationScoped
class BadgeRuns {

    /** So many of a seminar are made or wait at one time; more would keep the work of other seminars waiting. */
    private static final int MOST_AT_ONCE = 2;

    @Inject
    SeminarAccess access;

    @Inject
    Seminars seminars;

    @Inject
    BadgeRunRepository runs;

    @Inject
    BadgeWork work;

    @Inject
    Wearers wearers;

    @Inject
    BadgeFiles files;

    @Inject
    Jobs jobs;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** A file that is sent piece by piece. */
    record File(String name, long size, StreamedBody.Writing content) {}

    Page<BadgeRunView> page(String seminarReference, PageQuery query) {
        Page<BadgeRun> page = runs.page(access.ofTeam(seminarReference).id(), oldest(), query);
        Map<UUID, JobView> states =
                jobs.byIds(page.items().stream().map(BadgeRun::id).toList());
        return page.map(run -> run.view(states.get(run.id())));
    }

    BadgeRunView get(String seminarReference, UUID id) {
        return view(require(access.ofTeam(seminarReference), id));
    }

    BadgeCounts counts(String seminarReference, RegistrationFilter filter) {
        return wearers.count(access.ofTeam(seminarReference), filter);
    }

    @Transactional
    BadgeRunView make(String seminarReference, RegistrationFilter filter, MakeBadges request) {
        SeminarView seminar = access.ofOrganizers(seminarReference);
        List<UUID> people = wearers.choose(seminar, filter, request).stream()
                .map(Attendee::id)
                .toList();
        if (people.isEmpty()) {
            throw new ProblemException(ProblemType.NO_BADGES, "Nobody is left after the choice that you made");
        }
        seminars.lock(seminar.id());
        if (jobs.underWay(seminar.id(), work) >= MOST_AT_ONCE) {
            throw new ProblemException(
                    ProblemType.BADGES_UNDER_WAY,
                    "Wait until one of " + MOST_AT_ONCE + " files is made, or break it off");
        }
        JobView job = jobs.queue(seminar.id(), work);
        List<RegistrationStatus> statuses = request.ids() == null ? Wearers.coming(filter).statuses : List.of();
        BadgeRun run = new BadgeRun(job, seminar.id(), request.layout(), request.guise(), people, statuses);
        runs.persistAndFlush(run);
        changes.created(subject(run), run.asked());
        return run.view(job);
    }

    /** Nothing happens to what is made already. */
    BadgeRunView cancel(String seminarReference, UUID id) {
        BadgeRun run = require(access.ofOrganizers(seminarReference), id);
        jobs.breakOff(run.id());
        return view(run);
    }

    /** @throws ProblemException 409 while it is not made */
    File file(String seminarReference, UUID id) {
        SeminarView seminar = access.ofTeam(seminarReference);
        BadgeRun run = require(seminar, id);
        if (run.size() == null) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "It is " + view(run).job().state() + "; there is no file");
        }
        return new File(seminar.slug() + "-badges.pdf", run.size(), out -> files.copy(id, out));
    }

    static Subject subject(BadgeRun run) {
        return Subject.inSeminar("badge-run", run.id(), run.seminarId());
    }

    private BadgeRunView view(BadgeRun run) {
        return run.view(jobs.find(run.seminarId(), work, run.id()).orElseThrow());
    }

    private BadgeRun require(SeminarView seminar, UUID id) {
        return runs.find(seminar.id(), id, oldest()).orElseThrow(() -> ProblemException.notFound("file of badges"));
    }

    private Instant oldest() {
        return clock.instant().minus(BadgeRun.KEPT);
    }
}
