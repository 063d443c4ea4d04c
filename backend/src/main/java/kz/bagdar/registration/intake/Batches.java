package kz.bagdar.registration.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.jboss.logging.Logger;

/** Sees to it that what the database refuses of a batch, it refuses for the one at fault alone. */
@ApplicationScoped
class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    @Inject
    IntakeTransaction transaction;

    /** @return what became of each, in the same order */
    List<Outcome> carryOut(UUID seminarId, List<Arrival> arrivals) {
        try {
            Map<Arrival, Outcome> outcomes = transaction.carryOut(seminarId, arrivals);
            return arrivals.stream().map(outcomes::get).toList();
        } catch (ProblemException forAll) {
            return arrivals.stream()
                    .<Outcome>map(arrival -> new Outcome.NotTaken(forAll))
                    .toList();
        } catch (SQLException failure) {
            return failed(seminarId, arrivals, failure);
        }
    }

    private List<Outcome> failed(UUID seminarId, List<Arrival> arrivals, SQLException failure) {
        if (isOfTheDatabase(failure)) {
            LOG.warn("The database cannot be reached; those who register are told to ask again", failure);
            return arrivals.stream().map(arrival -> unavailable()).toList();
        }
        if (arrivals.size() == 1) {
            return List.of(new Outcome.NotTaken(new IllegalStateException(failure)));
        }
        int half = arrivals.size() / 2;
        List<Outcome> outcomes = new ArrayList<>(carryOut(seminarId, arrivals.subList(0, half)));
        outcomes.addAll(carryOut(seminarId, arrivals.subList(half, arrivals.size())));
        return outcomes;
    }

    /** Not of what was to be written: the connection is lost, or there is none to be had, which has no state. */
    private static boolean isOfTheDatabase(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static Outcome unavailable() {
        return new Outcome.NotTaken(new ProblemException(
                Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The database does not answer; ask again with the same Idempotency-Key, for it may be done"),
                Map.of("Retry-After", "1")));
    }
}
