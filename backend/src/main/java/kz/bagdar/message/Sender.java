package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");

    /** Long, for a server that is slow to say yes has often taken the mail; shorter than the lease. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Outbox outbox;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    /** Sends what is due, until nothing is or the server refuses one: then the others need not be tried now. */
    int sendDue() {
        int sent = 0;
        Optional<Claim> claim = outbox.claim();
        while (claim.isPresent() && send(claim.get())) {
            sent++;
            claim = outbox.claim();
        }
        return sent;
    }

    private boolean send(Claim claim) {
        try {
            handOver(outbox.mail(claim));
        } catch (RuntimeException failure) {
            LOG.infof("message %s was not taken at attempt %d", claim.messageId(), claim.attempt());
            outbox.refused(claim, reason(failure));
            return false;
        }
        outbox.sent(claim);
        return true;
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

    /** Servers like to repeat whom they refuse, but no address is kept with a message. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SMTPException)) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : ADDRESS.matcher(cause.getMessage()).replaceAll("…");
    }
}
