package kz.bagdar.registration.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.SeminarView;

/**
 * Until when it is kept who people are: the seminar's {@code retentionDays} from its last day, or from the day they came
 * where that is later.
 */
public final class KeptUntil {

    private KeptUntil() {}

    /** @param since when the person came */
    public static LocalDate of(SeminarView seminar, Instant since) {
        LocalDate came = LocalDate.ofInstant(since, ZoneId.of(seminar.timeZone()));
        LocalDate from = came.isAfter(seminar.endsOn()) ? came : seminar.endsOn();
        return from.plusDays(seminar.retentionDays());
    }

    /** Whether a change would keep people longer than they were told. */
    public static boolean isLonger(SeminarUpdated updated) {
        return updated.after().retentionDays() > updated.before().retentionDays();
    }

    /** Refuses such a change where there are people who were told. */
    public static ProblemException promised() {
        return ProblemException.invalid(
                "retentionDays",
                "not-allowed",
                "cannot become longer once people have registered, who were told the present time");
    }

    /**
     * That the day was over before {@code :moment}, as a condition of SQL for a table that is joined with its seminar.
     *
     * @param since its column that tells when the person came
     */
    public static String isOver(String since) {
        return """
                greatest(ends_on, cast(%s at time zone time_zone as date)) + retention_days
                    < cast(cast(:moment as timestamptz) at time zone time_zone as date)""".formatted(since);
    }
}
