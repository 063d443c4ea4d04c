package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import kz.bagdar.change.ChangeHeard;
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

    /** Kinds of resources whose changes the public sees at once; those of a draft, it sees when they are published. */
    private static final Set<String> SEEN =
            Set.of("seminar", "programme-version", "press-release", "press-release-version", "reply");

    @Inject
    PreparedAnswers answers;

    @Inject
    PreparedPages pages;

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeMade change) {
        forget(change.subject());
    }

    void heard(@Observes ChangeHeard change) {
        forget(change.subject());
    }

    private void forget(Subject subject) {
        if (subject.seminarId() != null && SEEN.contains(subject.type())) {
            answers.forget(subject.seminarId());
            pages.drop(subject.seminarId());
        }
    }
}
