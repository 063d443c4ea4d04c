package kz.bagdar.programme.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes events as iCalendar (RFC 5545, RFC 7986), with times in the seminar's zone. It is a calendar to be followed, not
 * a message of scheduling (RFC 5546), so that it has no method, which would ask for an organizer with an address.
 *
 * @param page where people read the same
 * @param asOf since when what it says holds
 */
record CalendarFile(String name, ZoneId zone, URI page, Instant asOf, boolean cancelled, List<CalendarEvent> events) {

    static final String MEDIA_TYPE = "text/calendar;charset=utf-8";
    private static final Duration ASK_AGAIN_AFTER = Duration.ofHours(1);

    byte[] bytes() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bagdar//Programme//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // the second of each pair is what Outlook and Apple know
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN_AFTER.toString()));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        if (!events.isEmpty()) {
            calendar.add(CalendarZone.of(
                    zone,
                    events.stream()
                            .map(CalendarEvent::startsAt)
                            .min(Instant::compareTo)
                            .orElseThrow(),
                    events.stream()
                            .map(CalendarEvent::lastInstant)
                            .max(Instant::compareTo)
                            .orElseThrow()));
        }
        events.forEach(event -> calendar.add(component(event)));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CalendarLines.folded(written.toString());
    }

    private VEvent component(CalendarEvent event) {
        VEvent component = new VEvent(false);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(asOf));
        component.add(new LastModified(asOf));
        // being cancelled is a change too, which readers who know the event take from a later sequence alone
        component.add(new Sequence(cancelled ? event.sequence() + 1 : event.sequence()));
        component.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        component.add(new DtStart<>(inZone(), local(event.startsAt())));
        if (event.endsAt() != null) {
            component.add(new DtEnd<>(inZone(), local(event.endsAt())));
        }
        component.add(new Summary(event.summary()));
        if (event.description() != null) {
            component.add(new Description(event.description()));
        }
        if (event.location() != null) {
            component.add(new Location(event.location()));
        }
        if (event.position() != null) {
            component.add(geo(event.position()));
        }
        component.add(new Url(page));
        return component;
    }

    private static Property geo(CalendarEvent.Position position) {
        return new Geo(BigDecimal.valueOf(position.latitude()), BigDecimal.valueOf(position.longitude()));
    }

    /** The local time and the zone's name: given an instant, the library would convert it by rules of its own. */
    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private ParameterList inZone() {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }
}
