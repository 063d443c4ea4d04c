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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagdar.message.Outbox.Claim;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    @ConfigProperty(name = "bagdar.mail.at-once")
    int atOnce;

    /**
     * Sends what is due, several at once, until nothing is or the server takes none: then the others need not be tried now.
     * A person's messages go one after the other all the same, for only the first that waits can be claimed.
     */
    int sendDue() {
        AtomicInteger sent = new AtomicInteger();
        AtomicBoolean refused = new AtomicBoolean();
        Optional<Claim> first = outbox.claim();
        if (first.isEmpty()) {
            return 0;
        }
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 1; sender < atOnce; sender++) {
                others.submit(() -> sendOn(outbox.claim(), sent, refused));
            }
            sendOn(first, sent, refused);
        }
        return sent.get();
    }

    private void sendOn(Optional<Claim> first, AtomicInteger sent, AtomicBoolean refused) {
        Optional<Claim> claim = first;
        while (claim.isPresent()) {
            Optional<Refusal> refusal = send(claim.get());
            if (refusal.isEmpty()) {
                sent.incrementAndGet();
            } else if (refusal.get().ofEveryMail()) {
                refused.set(true);
            }
            claim = refused.get() ? Optional.empty() : outbox.claim();
        }
    }

    private Optional<Refusal> send(Claim claim) {
        Optional<WrittenMail> written;
        try {
            written = outbox.write(claim);
            written.map(WrittenMail::mail).ifPresent(this::handOver);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            LOG.infof("message %s was not taken at attempt %d", claim.messageId(), claim.attempt());
            outbox.refused(claim, refusal.reason());
            return Optional.of(refusal);
        }
        written.ifPresent(mail -> outbox.sent(claim, mail));
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
