package kz.bagdar.programme.calendar;

import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.PlaceWords;

/** Where an event is, as calendars say it. */
final class EventPlace {

    private EventPlace() {}

    /** Null where nothing is known, as either may be. */
    static String location(LocalizedText place, OrganizationView host, Language language) {
        String location = PlaceWords.of(
                host == null ? Stream.of(place) : Stream.of(place, host.name(), host.address(), host.city()), language);
        return location.isEmpty() ? null : location;
    }

    static CalendarEvent.Position position(OrganizationView host) {
        return host == null || host.latitude() == null || host.longitude() == null
                ? null
                : new CalendarEvent.Position(host.latitude(), host.longitude());
    }
}
