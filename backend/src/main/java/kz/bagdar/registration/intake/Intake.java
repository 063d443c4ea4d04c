package kz.bagdar.registration.intake;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
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
    KnownSeminars seminars;

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
            this::carryOut,
            work -> Thread.ofVirtual().name("intake").start(work));

    private final Timer wait;
    private final DistributionSummary together;

    Intake(MeterRegistry meters) {
        meters.gauge("bagdar.intake.waiting", combiner, Combiner::waiting);
        wait = Timer.builder("bagdar.intake.wait")
                .description("From when an application is checked until what became of it is on disk")
                .register(meters);
        together = DistributionSummary.builder("bagdar.intake.batch")
                .description("Applications that were written in one transaction")
                .register(meters);
    }

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
            Arrival arrival = arrival(applicant.application(), key);
            return wait.record(() -> combiner.submit(applicant.seminarId(), arrival))
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
            return seminars.check(seminarReference, known -> applicant(known, request));
        } catch (ProblemException refusal) {
            if (key != null) {
                keys.throwEarlierAnswer(key.request());
            }
            throw refusal;
        }
    }

    private Applicant applicant(KnownSeminars.Known known, CreateRegistration request) {
        SeminarView seminar = known.seminar();
        boolean byHand = access.callerAddsByHand(seminar.id());
        Opening.require(seminar.lifecycle(), byHand);
        UpdateRegistration details = rules.check(seminar, known.form(), known.choices(), request.details());
        return new Applicant(
                seminar.id(), new Application(details, byHand, changes.actor(), null, request.waitsOnly(), true));
    }

    /** Before all else that ends: whoever comes later is refused, and may ask another replica. */
    void end(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent shutdown)
            throws InterruptedException {
        combiner.close();
    }

    private List<Outcome> carryOut(UUID seminarId, List<Arrival> arrivals) {
        together.record(arrivals.size());
        return batches.carryOut(seminarId, arrivals);
    }

    private Arrival arrival(Application application, Keyed key) {
        return new Arrival(application, UuidVersion7Strategy.INSTANCE.generateUuid(null), links.make(), key);
    }

    private static ProblemException busy(String detail) {
        return new ProblemException(Problem.of(ProblemType.UNAVAILABLE, detail), Map.of("Retry-After", "1"));
    }
}
