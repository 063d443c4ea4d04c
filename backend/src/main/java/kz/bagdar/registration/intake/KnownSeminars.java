package kz.bagdar.registration.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import kz.bagdar.change.ChangeHeard;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.RegistrationRules;
import kz.bagdar.registration.RegistrationRules.Choices;
import kz.bagdar.registration.form.AnswerRules;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/**
 * Seminars as the public sees them with their forms, kept on this replica until the change log tells of another state: a thousand who
 * register in one second need not read the same a thousand times. What depends on the moment, such as the places, is read
 * again while the seminar's row is held.
 */
@ApplicationScoped
class KnownSeminars {

    private static final Set<String> TELLING = Set.of("seminar", "programme-version", "route", "registration-form");

    @Inject
    SeminarAccess seminars;

    @Inject
    AnswerRules answers;

    @Inject
    RegistrationRules rules;

    @Inject
    Caller caller;

    /**
     * What who registers must fit.
     *
     * @param choices that everybody has
     */
    record Known(SeminarView seminar, RegistrationForm form, Choices choices) {}

    // by id or slug, whichever was asked for; seminars are few
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    /**
     * Checks something by a seminar. Nobody is refused by what may have changed meanwhile: then it is read and checked
     * again.
     */
    <T> T check(String reference, Function<Known, T> check) {
        Known kept = caller.isPublic() ? known.get(reference) : null;
        if (kept != null) {
            try {
                return check.apply(kept);
            } catch (ProblemException perhaps) {
                known.remove(reference, kept);
            }
        }
        return check.apply(read(reference));
    }

    private Known read(String reference) {
        long before = forgotten.get();
        SeminarView seminar = seminars.visible(reference);
        Known visible = new Known(seminar, answers.form(seminar.id()), rules.choices(seminar.id()));
        // an id can be written in thousands of ways, in capitals or not: only its usual one is kept
        boolean usual = reference.equals(seminar.slug())
                || reference.equals(seminar.id().toString());
        if (usual && caller.isPublic()) {
            known.put(reference, visible);
            // looked at last: whatever is forgotten from here on finds it in its place
            if (forgotten.get() != before) {
                known.remove(reference, visible);
            }
        }
        return visible;
    }

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeMade change) {
        forget(change.subject());
    }

    void heard(@Observes ChangeHeard change) {
        forget(change.subject());
    }

    private void forget(Subject subject) {
        if (TELLING.contains(subject.type())) {
            forget(subject.seminarId());
        }
    }

    private void forget(UUID seminarId) {
        forgotten.incrementAndGet();
        known.values().removeIf(kept -> kept.seminar().id().equals(seminarId));
    }
}
