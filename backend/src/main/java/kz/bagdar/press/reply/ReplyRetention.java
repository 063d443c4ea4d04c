package kz.bagdar.press.reply;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.bagdar.change.ChangeLog;

/**
 * Lets go of what is kept about those who replied once it has served: of a reply that was judged a month ago, the e-mail
 * address; of one that was rejected then, all of it.
 */
@ApplicationScoped
class ReplyRetention {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    ReplyRepository replies;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Scheduled(every = "6h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void forget() {
        forgetJudgedBefore(clock.instant().minus(KEPT));
    }

    @Transactional
    void forgetJudgedBefore(Instant moment) {
        List<Reply> rejected = replies.rejectedBefore(moment);
        rejected.forEach(reply -> changes.deleted(Moderation.subject(reply), reply.forModeration()));
        rejected.forEach(replies::delete);
        replies.flush();
        List<Reply> answered = replies.withEmailJudgedBefore(moment);
        changes.updating(
                answered, Moderation::subject, Reply::forModeration, () -> answered.forEach(Reply::forgetEmail));
    }
}
