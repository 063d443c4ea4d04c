package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import kz.bagdar.message.Outbox.Claim;
import org.jboss.logging.Logger;

/**
 * Hands due messages to the mail server, outside any transaction. A message that was handed over is sent again in two
 * cases alone: the service dies in the moment between the server's yes and the note of it, or the yes comes after we have
 * stopped waiting. For a participant would rather have the link twice than never; both mails carry the same Message-ID,
 * by which mailboxes can tell.
 */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    /** Long, for a server that is slow to say yes has often taken the mail; shorter than the lease. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Outbox outbox;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    /** Sends what is due, until nothing is or the server takes none: then the others need not be tried now. */
    int sendDue() {
        int sent = 0;
        Optional<Claim> claim = outbox.claim();
        while (claim.isPresent()) {
            Optional<Refusal> refusal = send(claim.get());
            if (refusal.isEmpty()) {
                sent++;
            } else if (refusal.get().ofEveryMail()) {
                return sent;
            }
            claim = outbox.claim();
        }
        return sent;
    }

    private Optional<Refusal> send(Claim claim) {
        try {
            outbox.mail(claim).ifPresent(this::handOver);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            LOG.infof("message %s was not taken at attempt %d", claim.messageId(), claim.attempt());
            outbox.refused(claim, refusal.reason());
            return Optional.of(refusal);
        }
        outbox.sent(claim);
        return Optional.empty();
    }

    /**
     * On an event loop, whatever thread this is: the mail client sets its listener after it has connected, and on another
     * thread the server's greeting may come before it and be lost; both would then wait for each other.
     */
    private void handOver(Mail mail) {
        Context eventLoop = vertx.getOrCreateContext();
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(send -> eventLoop.runOnContext(now -> send.run()))
                .await()
                .atMost(PATIENCE);
    }
}
