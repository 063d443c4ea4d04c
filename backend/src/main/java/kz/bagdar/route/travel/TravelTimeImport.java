package kz.bagdar.route.travel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.table.TableFile;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.seminar.SeminarAccess;

/** Takes a table of travel times: all of it, or nothing. */
@ApplicationScoped
class TravelTimeImport {

    private static final int MOST_VIOLATIONS = 100;

    @Inject
    TravelTimes travel;

    @Inject
    TravelTimeRepository times;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    /**
     * How a table is to be taken.
     *
     * @param bothWays whether a way back that it does not say takes as long
     * @param trial only tell what would be written, and what is wrong
     */
    record Manner(TravelSource source, boolean bothWays, boolean trial) {}

    /** @throws ProblemException 422 with the faults of the table, unless it is a trial, which answers with them */
    TravelTimeImportView run(String seminar, byte[] file, Manner manner) {
        if (manner.source() != TravelSource.IMPORTED && manner.source() != TravelSource.ROUTED) {
            throw ProblemException.invalidParameter("source", "must be IMPORTED or ROUTED");
        }
        access.editable(seminar);
        List<TableLine> lines = TravelTable.lines(TableFile.of(file));
        return QuarkusTransaction.joiningExisting().call(() -> take(seminar, lines, manner));
    }

    private TravelTimeImportView take(String seminar, List<TableLine> lines, Manner manner) {
        UUID seminarId = access.editableAlone(seminar).id();
        TravelTable table = TravelTable.of(lines, new NamedPlaces(travel.places(seminarId)));
        if (table.faults().isEmpty() && table.size() == 0) {
            throw ProblemException.invalid("from", "required", "must be there in one line at least");
        }
        if (!table.faults().isEmpty()) {
            TravelTimeImportView faulty = TravelTimeImportView.faulty(table.faults());
            if (manner.trial()) {
                return faulty;
            }
            throw refused(faulty);
        }
        return write(seminarId, table.minutes(manner.bothWays()), manner);
    }

    private TravelTimeImportView write(UUID seminarId, Map<Way, Integer> wanted, Manner manner) {
        Map<Way, TravelTime> present =
                times.ofSeminar(seminarId).stream().collect(Collectors.toMap(TravelTime::way, Function.identity()));
        List<TravelTime> anew = new ArrayList<>();
        List<TravelTime> differing = new ArrayList<>();
        int unchanged = 0;
        int kept = 0;
        for (var entry : wanted.entrySet()) {
            TravelTime said = present.get(entry.getKey());
            if (said == null) {
                anew.add(new TravelTime(seminarId, entry.getKey(), entry.getValue(), manner.source()));
            } else if (said.says(entry.getValue(), manner.source())) {
                unchanged++;
            } else if (manner.source() == TravelSource.ROUTED && said.source() != TravelSource.ROUTED) {
                kept++;
            } else {
                differing.add(said);
            }
        }
        if (!manner.trial()) {
            changes.updating(differing, TravelTimes::subject, TravelTime::said, () -> {
                differing.forEach(said -> said.write(wanted.get(said.way()), manner.source()));
                times.persist(anew);
            });
            changes.created(anew, TravelTimes::subject, TravelTime::said);
        }
        return new TravelTimeImportView(!manner.trial(), anew.size(), differing.size(), unchanged, kept, 0, List.of());
    }

    private static ProblemException refused(TravelTimeImportView found) {
        int faulty = found.faulty();
        return new ProblemException(Problem.of(
                        ProblemType.VALIDATION,
                        (faulty == 1 ? "1 cell of the table is wrong" : faulty + " cells of the table are wrong")
                                + "; nothing was written")
                .with(found.faults().stream()
                        .limit(MOST_VIOLATIONS)
                        .map(TravelTimeFault::violation)
                        .toList())
                .with(Map.of("faults", found.faults())));
    }
}
