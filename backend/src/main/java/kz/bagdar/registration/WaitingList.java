package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.RegistrationRepository.Waiting;
import kz.bagdar.registration.admission.SeminarAdmission;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.registration.quota.QuotasChanged;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.jboss.logging.Logger;

/** Offers places that become free to those who wait, by priority, then in the order in which they came. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitingList {

    private static final Logger LOG = Logger.getLogger(WaitingList.class);

    private static final int BATCH = 1000;

    @Inject
    Seminars seminars;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    SeminarAdmission admission;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /**
     * Offers as many as there is room for. Once registration is closed nobody moves up by themselves any more: the
     * organizers have begun to plan with those they have.
     *
     * @param seminar as it is since its row is held
     */
    void moveUp(SeminarView seminar) {
        if (seminar.lifecycle() == Lifecycle.REGISTRATION_OPEN) {
            moveUp(seminar, countedPlaces.of(seminar));
        }
    }

    /** @param places as they are now */
    void moveUp(SeminarView seminar, Places places) {
        if (seminar.lifecycle() != Lifecycle.REGISTRATION_OPEN) {
            return;
        }
        for (List<Claim> claims = places.servable(); !claims.isEmpty(); claims = places.servable()) {
            List<UUID> next = registrations.firstWaiting(seminar.id(), claims, BATCH).stream()
                    .filter(waiting -> serve(places, waiting.claim()))
                    .map(Waiting::id)
                    .toList();
            if (next.isEmpty()) {
                LOG.errorf("the tally of seminar %s tells of people in line, and nobody is there", seminar.id());
                return;
            }
            offer(seminar.id(), next);
        }
    }

    /** Whoever is behind somebody that wants the same may find nothing left. */
    private static boolean serve(Places places, Claim claim) {
        if (!places.hasRoom(claim)) {
            return false;
        }
        places.stopWaiting(claim);
        places.take(claim);
        return true;
    }

    /** @param ids in the order of the line, in which it is recorded too */
    private void offer(UUID seminarId, List<UUID> ids) {
        Map<UUID, Registration> held = registrations.lock(seminarId, ids).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        List<Registration> next = ids.stream().map(held::get).toList();
        Duration holds = admission.of(seminarId).offerHolds();
        changes.updating(
                next,
                Registrations::subject,
                Registration::view,
                () -> next.forEach(registration -> registration.offer(clock.instant(), holds)));
        // written and recorded: those behind them are not to be compared with all who were before, again and again
        registrations.letGo(next);
    }

    /** A capacity may have been raised, or registration opened again. */
    void follow(@Observes SeminarUpdated updated) {
        SeminarView seminar = seminars.lock(updated.after().id());
        if (seminar.lifecycle() == Lifecycle.DRAFT && updated.before().lifecycle() != Lifecycle.DRAFT) {
            requireNobodyRegistered(seminar, updated.before().lifecycle());
        }
        moveUp(seminar);
    }

    void follow(@Observes QuotasChanged changed) {
        moveUp(changed.seminar());
    }

    private void requireNobodyRegistered(SeminarView seminar, Lifecycle from) {
        if (registrations.existIn(seminar.id())) {
            List<Lifecycle> allowed =
                    from.next().stream().filter(to -> to != Lifecycle.DRAFT).toList();
            throw new ProblemException(Problem.of(
                            ProblemType.ILLEGAL_LIFECYCLE_MOVE,
                            "People have registered; it cannot become a draft again")
                    .with(Map.of("from", from, "to", Lifecycle.DRAFT, "allowed", allowed)));
        }
    }
}
