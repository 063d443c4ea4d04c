package kz.bagdar.programme.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/**
 * Takes a schedule into the draft of a seminar. Read again, a file changes what it made and adds what is new; what it no
 * longer has is left to people.
 */
@ApplicationScoped
class ScheduleImport {

    private static final int MOST_FAULTS_TOLD = 100;

    @Inject
    SeminarAccess access;

    @Inject
    ScheduleChecks checks;

    @Inject
    ScheduleWriter writer;

    /**
     * @param language of texts whose language the file does not tell
     * @param trial only tell what would be written
     * @param skipBad leave out events that cannot be taken, instead of refusing the whole file
     * @throws ProblemException 422 with the faults of the file, unless these are skipped
     */
    @Transactional
    ScheduleResult run(String reference, byte[] file, Language language, boolean trial, boolean skipBad) {
        SeminarView seminar = access.editableAlone(reference);
        ScheduleMapping mapping = new ScheduleMapping(ZoneId.of(seminar.timeZone()), language);
        List<MappedEvent> events =
                checks.check(ScheduleReader.read(file).stream().map(mapping::of).toList());
        if (events.isEmpty()) {
            throw ProblemException.invalid("event", "required", "must be there at least once");
        }
        List<ScheduleFault> faults =
                events.stream().flatMap(event -> event.faults().stream()).toList();
        if (!faults.isEmpty() && !skipBad) {
            throw refused(faults);
        }
        return writer.write(seminar, events, trial);
    }

    static ProblemException refused(List<ScheduleFault> faults) {
        List<ScheduleFault> told = faults.stream().limit(MOST_FAULTS_TOLD).toList();
        return new ProblemException(Problem.of(
                        ProblemType.VALIDATION,
                        (faults.size() == 1
                                        ? "1 thing in the file is wrong"
                                        : faults.size() + " things in the file are wrong")
                                + "; nothing was written")
                .with(told.stream().map(ScheduleFault::violation).toList())
                .with(Map.of("faults", told)));
    }
}
