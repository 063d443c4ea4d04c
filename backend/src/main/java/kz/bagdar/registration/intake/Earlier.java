package kz.bagdar.registration.intake;

import java.time.Instant;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.link.LinkLog;

/** A registration as it was before an arrival of the same person. */
record Earlier(RegistrationView registration, Instant linkSentAt) {

    boolean mayMailLink(Instant now) {
        return LinkLog.maySendAgain(linkSentAt, now);
    }

    Earlier linkSent(Instant now) {
        return new Earlier(registration, now);
    }
}
