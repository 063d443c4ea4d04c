package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import kz.bagdar.change.ChangeHeard;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.prepared.PreparedAnswers;
import kz.bagdar.platform.web.PreparedPages;

/**
 * Forgets what is prepared of a seminar that the public sees changed: at once on the replica that made the change, and on
 * the others as soon as they hear of it from the change log.
 */
@ApplicationScoped
class Forgetting {

    private static final String REPLY = "reply";

    /** Kinds of resources whose changes the public sees at once; those of a draft, it sees when they are published. */
    private static final Set<String> IN_ANSWERS = Set.of("seminar", "programme-version");

    private static final Set<String> ON_PAGES =
            Set.of("seminar", "programme-version", "press-release", "press-release-version", REPLY);

    @Inject
    PreparedAnswers answers;

    @Inject
    PreparedPages pages;

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeMade change) {
        forget(change.subject(), change.kind());
    }

    void heard(@Observes ChangeHeard change) {
        forget(change.subject(), change.kind());
    }

    private void forget(Subject subject, ChangeKind kind) {
        if (subject.seminarId() == null) {
            return;
        }
        if (IN_ANSWERS.contains(subject.type())) {
            answers.forget(subject.seminarId());
        }
        // a new reply waits for its verdict: strangers do not decide how often pages are written
        boolean waits = subject.type().equals(REPLY) && kind == ChangeKind.CREATED;
        if (ON_PAGES.contains(subject.type()) && !waits) {
            pages.drop(subject.seminarId());
        }
    }
}
