package kz.bagdar.programme.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeStop;
import kz.bagdar.programme.version.PublishedProgramme;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.session.SessionView;

/** The visits of a programme as events: where some groups are at which time. */
final class VisitEvents {

    private static final String BETWEEN = ", ";

    private final PublishedProgramme published;
    private final Language language;
    private final Map<UUID, ProgrammeStop> stops = new HashMap<>();
    private final Map<UUID, SessionView> sessions = new HashMap<>();

    VisitEvents(PublishedProgramme published, Language language) {
        this.published = published;
        this.language = language;
        published
                .programme()
                .routes()
                .forEach(route ->
                        route.stops().forEach(stop -> stops.put(stop.stop().id(), stop)));
        published
                .programme()
                .stages()
                .forEach(stage -> stage.sessions()
                        .forEach(session -> sessions.put(session.session().id(), session.session())));
    }

    /** @param groups whose visits; where they are several, each event says whose it is */
    List<CalendarEvent> of(Collection<GroupView> groups) {
        Map<UUID, GroupView> byId = groups.stream().collect(Collectors.toMap(GroupView::id, group -> group));
        return published.visits().stream()
                .filter(visit -> byId.containsKey(visit.groupId()))
                .map(visit -> event(visit, groups.size() == 1 ? null : byId.get(visit.groupId())))
                .toList();
    }

    /** @param whose null where that need not be said */
    private CalendarEvent event(VisitView visit, GroupView whose) {
        ProgrammeStop stop = stops.get(visit.stopId());
        OrganizationView host = stop.organization();
        String name = host.name().in(language);
        return new CalendarEvent(
                visit.id() + CalendarEvents.UID_SUFFIX,
                published.sequences().getOrDefault(visit.id(), 0),
                visit.startsAt(),
                visit.endsAt(),
                whose == null ? name : name + BETWEEN + title(whose),
                description(stop),
                EventPlace.location(null, host, language),
                EventPlace.position(host));
    }

    private String description(ProgrammeStop stop) {
        Stream<LocalizedText> shown = stop.stop().sessionIds().stream()
                .filter(sessions::containsKey)
                .map(id -> sessions.get(id).title());
        String lines = Stream.concat(stop.stop().topics().stream(), shown)
                .map(text -> text.in(language))
                .distinct()
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private String title(GroupView group) {
        if (group.name() != null) {
            return group.name().in(language);
        }
        return switch (language) {
            case kk -> group.number() + "-топ";
            case ru -> "группа " + group.number();
            case en -> "group " + group.number();
        };
    }
}
