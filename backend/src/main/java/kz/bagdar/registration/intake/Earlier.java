package kz.bagdar.registration.intake;

import java.time.Duration;
import java.time.Instant;
import kz.bagdar.registration.RegistrationView;

/** A registration as it was before an arrival of the same person. */
record Earlier(RegistrationView registration, Instant linkSentAt) {

    // whoever sends somebody else's e-mail again and again shall not fill that mailbox
    private static final Duration BETWEEN_MAILED_LINKS = Duration.ofMinutes(10);

    boolean mayMailLink(Instant now) {
        return !now.isBefore(linkSentAt.plus(BETWEEN_MAILED_LINKS));
    }

    Earlier linkSent(Instant now) {
        return new Earlier(registration, now);
    }
}
