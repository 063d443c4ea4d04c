package kz.bagdar.programme.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What a calendar has to know of a zone (RFC 5545, 3.6.5), by the rules that Java has of it: the library's own are older
 * than the clocks of Kazakhstan, which have stood at UTC+05:00 since 1 March 2024.
 */
final class CalendarZone {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarZone() {}

    /** Right from the first instant to the last. */
    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        component.add(change == null ? always(rules, first) : observance(rules, change));
        // calendars show the days around what they hold, too
        Instant end = last.plus(366, ChronoUnit.DAYS);
        change = rules.nextTransition(first);
        while (change != null && change.getInstant().isBefore(end)) {
            component.add(observance(rules, change));
            change = rules.nextTransition(change.getInstant());
        }
        return component;
    }

    private static Observance always(ZoneRules rules, Instant at) {
        ZoneOffset offset = rules.getOffset(at);
        return observance(new Standard(), LONG_AGO, offset, offset);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(Observance observance, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(at));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(to.equals(ZoneOffset.UTC) ? "UTC" : to.getId()));
        return observance;
    }
}
