package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Long work for the features that have it. Asks no rights. */
@ApplicationScoped
public class Jobs {

    @Inject
    JobRepository jobs;

    @Inject
    JobScheduler scheduler;

    @Inject
    Clock clock;

    /**
     * Has a work of this kind begin as soon as the caller's transaction has been committed.
     *
     * @param seminarId null for what belongs to none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobView queue(UUID seminarId, JobWork work) {
        Job job = new Job(seminarId, work.kind(), clock.instant());
        jobs.persistAndFlush(job);
        scheduler.schedule(job.id());
        return job.view();
    }

    public Optional<JobView> find(UUID seminarId, JobWork work, UUID jobId) {
        return jobs.find(seminarId, work.kind(), jobId).map(Job::view);
    }

    /** How much of this kind of work waits or is being done. */
    public int underWay(UUID seminarId, JobWork work) {
        return (int) jobs.count("seminarId = ?1 and kind = ?2 and state in (QUEUED, RUNNING)", seminarId, work.kind());
    }

    public Map<UUID, JobView> byIds(Collection<UUID> jobIds) {
        return jobs.list("id in ?1", jobIds).stream().collect(Collectors.toMap(Job::id, Job::view));
    }

    /** Breaks work off at its next step, or before it has begun; nothing happens to what is over. */
    @Transactional
    public void breakOff(UUID jobId) {
        jobs.lock(jobId).filter(job -> !job.state().isOver()).ifPresent(job -> job.breakOff(clock.instant()));
    }
}
