package kz.bagdar.registration.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.idempotency.SharedKeys;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.CreateRegistration;
import kz.bagdar.registration.Opening;
import kz.bagdar.registration.Receipt;
import kz.bagdar.registration.RegistrationAccess;
import kz.bagdar.registration.RegistrationRules;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Where all registrations come in. Those that arrive for one seminar while another transaction of it is under way are
 * decided and written together in the next: in the order of their arrival, each for itself. Whoever is answered is on
 * disk.
 */
@ApplicationScoped
public class Intake {

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_TOGETHER = 500;

    @Inject
    SeminarAccess seminars;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRules rules;

    @Inject
    ChangeLog changes;

    @Inject
    ParticipantLinks links;

    @Inject
    SharedKeys keys;

    @Inject
    Batches batches;

    private final Combiner<UUID, Arrival, Outcome> combiner = new Combiner<>(
            MOST_WAITING,
            MOST_TOGETHER,
            (seminar, arrivals) -> batches.carryOut(seminar, arrivals),
            work -> Thread.ofVirtual().name("intake").start(work));

    /**
     * Registers several people at once, as an import or a delegation does: in one transaction, each for itself. Not to be
     * called inside a transaction, which would wait for this one.
     *
     * @return what became of each, in the same order
     */
    @Transactional(Transactional.TxType.NEVER)
    public List<Outcome> registerAll(UUID seminarId, List<Application> applications) {
        return batches.carryOut(
                seminarId,
                applications.stream()
                        .map(application -> arrival(application, null))
                        .toList());
    }

    /**
     * Registers a person, or says again how it stands with one who is registered already, whose link is then mailed
     * again and whose data stay as they are. A person who cancelled comes back with the new data at the end of the line.
     *
     * @param key null where the request has none
     */
    Receipt register(String seminarReference, CreateRegistration request, Keyed key) {
        Applicant applicant = applicant(seminarReference, request, key);
        try {
            return combiner.submit(applicant.seminarId(), arrival(applicant.application(), key))
                    .receipt();
        } catch (Combiner.Full full) {
            throw busy("More people register at this moment than can be served; ask again in a second");
        } catch (Combiner.Closed closed) {
            throw busy("The service is being restarted; ask again in a second");
        }
    }

    private record Applicant(UUID seminarId, Application application) {}

    private Applicant applicant(String seminarReference, CreateRegistration request, Keyed key) {
        try {
            SeminarView visible = seminars.visible(seminarReference);
            boolean byHand = access.callerAddsByHand(visible.id());
            Opening.require(visible.lifecycle(), byHand);
            UpdateRegistration details = rules.check(visible, request.details());
            return new Applicant(
                    visible.id(), new Application(details, byHand, changes.actor(), null, request.waitsOnly()));
        } catch (ProblemException refusal) {
            if (key != null) {
                keys.throwEarlierAnswer(key.request());
            }
            throw refusal;
        }
    }

    void end(@Observes ShutdownEvent shutdown) throws InterruptedException {
        combiner.close();
    }

    private Arrival arrival(Application application, Keyed key) {
        return new Arrival(application, UuidVersion7Strategy.INSTANCE.generateUuid(null), links.make(), key);
    }

    private static ProblemException busy(String detail) {
        return new ProblemException(Problem.of(ProblemType.UNAVAILABLE, detail), Map.of("Retry-After", "1"));
    }
}
