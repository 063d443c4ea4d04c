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

    // of what an application names, only a route can go between its check and its turn
    private static final String FOREIGN_KEY = "23503";

    @Inject
    IntakeTransaction transaction;

    /** @return what became of each, in the same order */
    List<Outcome> carryOut(UUID seminarId, List<Arrival> arrivals) {
        try {
            return attempt(seminarId, arrivals);
        } catch (SQLException failure) {
            if (isOfTheDatabase(failure)) {
                return unavailable(arrivals, failure);
            }
            return arrivals.size() == 1
                    ? List.of(onceMore(seminarId, arrivals))
                    : apart(seminarId, arrivals, arrivals.size() / 2);
        }
    }

    private List<Outcome> attempt(UUID seminarId, List<Arrival> arrivals) throws SQLException {
        try {
            Map<Arrival, Outcome> outcomes = transaction.carryOut(seminarId, arrivals);
            return arrivals.stream().map(outcomes::get).toList();
        } catch (ProblemException forAll) {
            return arrivals.stream()
                    .<Outcome>map(arrival -> new Outcome.NotTaken(forAll))
                    .toList();
        }
    }

    private List<Outcome> apart(UUID seminarId, List<Arrival> arrivals, int half) {
        List<Outcome> outcomes = new ArrayList<>(carryOut(seminarId, arrivals.subList(0, half)));
        outcomes.addAll(carryOut(seminarId, arrivals.subList(half, arrivals.size())));
        return outcomes;
    }

    /** Another may have taken the e-mail in the same moment, whom a second look finds. */
    private Outcome onceMore(UUID seminarId, List<Arrival> alone) {
        try {
            return attempt(seminarId, alone).getFirst();
        } catch (SQLException failure) {
            if (isOfTheDatabase(failure)) {
                return unavailable(alone, failure).getFirst();
            }
            return new Outcome.NotTaken(
                    FOREIGN_KEY.equals(failure.getSQLState())
                            ? ProblemException.unknownReference("preferences", "route")
                            : new IllegalStateException(failure));
        }
    }

    /**
     * Not of what was to be written: the connection is lost, or there is none to be had, which has no state; or it leads to
     * a database that takes no writes, as one does that is being replaced.
     */
    private static boolean isOfTheDatabase(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("53")
                || state.equals("55P03")
                || state.equals("25006");
    }

    private static List<Outcome> unavailable(List<Arrival> arrivals, SQLException failure) {
        LOG.warn("The database cannot be reached; those who register are told to ask again", failure);
        return arrivals.stream().map(arrival -> unavailable()).toList();
    }

    private static Outcome unavailable() {
        return new Outcome.NotTaken(new ProblemException(
                Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The database does not answer; ask again with the same Idempotency-Key, for it may be done"),
                Map.of("Retry-After", "1")));
    }
}
