package kz.bagdar.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.timetable.input.LunchSettings;
import kz.bagdar.timetable.input.TimetableSettings;
import kz.bagdar.timetable.input.WeightSettings;

/** Fills in what a request does not say, and refuses what contradicts itself. */
final class SettingsOf {

    private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
    private static final LocalTime USUAL_CLOSING = LocalTime.of(18, 0);
    private static final int USUAL_GRID = 5;
    private static final int USUAL_SECONDS = 60;

    private SettingsOf() {}

    /** @throws ProblemException 422 naming each field that makes no sense */
    static TimetableSettings request(CreateTimetable request, SeminarView seminar) {
        boolean venue = seminar.venueOrganizationId() != null;
        TimetableSettings settings = new TimetableSettings(
                date(request, seminar),
                first(request.from(), seminar.opensAt(), USUAL_OPENING),
                first(request.until(), seminar.closesAt(), USUAL_CLOSING),
                Objects.requireNonNullElse(request.grid(), USUAL_GRID),
                request.lunch(),
                Objects.requireNonNullElse(request.startAtVenue(), venue),
                Objects.requireNonNullElse(request.endAtVenue(), venue),
                Objects.requireNonNullElseGet(request.weights(), WeightSettings::usual),
                Objects.requireNonNullElse(request.timeLimitSeconds(), USUAL_SECONDS),
                request.basedOn());
        List<Violation> faults = faults(settings);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return settings;
    }

    private static LocalDate date(CreateTimetable request, SeminarView seminar) {
        if (request.date() == null) {
            if (!seminar.startsOn().equals(seminar.endsOn())) {
                throw ProblemException.invalid("date", "required", "must be said, for the seminar has several days");
            }
            return seminar.startsOn();
        }
        if (request.date().isBefore(seminar.startsOn()) || request.date().isAfter(seminar.endsOn())) {
            throw ProblemException.invalid("date", "out-of-range", "must be a day of the seminar");
        }
        return request.date();
    }

    private static List<Violation> faults(TimetableSettings settings) {
        List<Violation> faults = new ArrayList<>();
        if (!settings.from().isBefore(settings.until())) {
            faults.add(new Violation("until", "out-of-range", "must be after from"));
        }
        LunchSettings lunch = settings.lunch();
        if (lunch == null) {
            return faults;
        }
        if (lunch.from().isBefore(settings.from())) {
            faults.add(new Violation("lunch.from", "out-of-range", "must not be before from"));
        }
        if (lunch.until().isAfter(settings.until())) {
            faults.add(new Violation("lunch.until", "out-of-range", "must not be after until"));
        }
        if (!lunch.from().plusMinutes(lunch.minutes()).isAfter(lunch.from())
                || lunch.from().plusMinutes(lunch.minutes()).isAfter(lunch.until())) {
            faults.add(new Violation("lunch.minutes", "out-of-range", "must fit between from and until of the lunch"));
        }
        return faults;
    }

    private static LocalTime first(LocalTime said, LocalTime ofSeminar, LocalTime usual) {
        return said != null ? said : Objects.requireNonNullElse(ofSeminar, usual);
    }
}
