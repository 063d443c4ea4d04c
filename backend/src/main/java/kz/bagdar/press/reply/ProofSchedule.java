package kz.bagdar.press.reply;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the table of used proofs small. Each replica does; their locks keep them out of each other's way. */
@ApplicationScoped
class ProofSchedule {

    @Inject
    Proofs proofs;

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void forgetExpired() {
        proofs.forgetExpired();
    }
}
