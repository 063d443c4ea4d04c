package kz.bagdar.message;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes and sends every second; each replica does, and their locks keep them from doing the same. Neither waits for the
 * other, for a mail server may take its time.
 */
@ApplicationScoped
class MessageSchedule {

    @Inject
    MessageWriter writer;

    @Inject
    VersionNotices notices;

    @Inject
    Sender sender;

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void write() {
        int read;
        do {
            read = writer.follow();
        } while (read == MessageWriter.BATCH);
        boolean more;
        do {
            more = notices.tellSome();
        } while (more);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void send() {
        sender.sendDue();
    }
}
