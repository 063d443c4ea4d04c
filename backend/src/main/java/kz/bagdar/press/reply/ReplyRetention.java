package kz.bagdar.press.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.jobs.RecurringWork;

/**
 * Lets go of what is kept about those who replied once it has served: of a reply that was judged a month ago, the e-mail
 * address; of one that was rejected then, all of it.
 */
@ApplicationScoped
class ReplyRetention implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 200;

    @Inject
    ReplyRepository replies;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reply-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        forgetJudgedBefore(clock.instant().minus(KEPT));
    }

    /** Some at a time: a transaction has to end in good time. */
    void forgetJudgedBefore(Instant moment) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> deleteRejected(moment) || forgetEmails(moment));
        }
    }

    private boolean deleteRejected(Instant moment) {
        List<Reply> rejected = replies.someRejectedBefore(moment, AT_ONCE);
        rejected.forEach(reply -> changes.deleted(Moderation.subject(reply), reply.forModeration()));
        rejected.forEach(replies::delete);
        return !rejected.isEmpty();
    }

    private boolean forgetEmails(Instant moment) {
        List<Reply> answered = replies.someWithEmailJudgedBefore(moment, AT_ONCE);
        changes.updating(
                answered, Moderation::subject, Reply::forModeration, () -> answered.forEach(Reply::forgetEmail));
        return !answered.isEmpty();
    }
}
