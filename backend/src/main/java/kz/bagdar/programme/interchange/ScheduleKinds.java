package kz.bagdar.programme.interchange;

import java.util.Locale;
import java.util.Map;
import kz.bagdar.seminar.SessionKind;

/** What other systems call the kinds of sessions that we know. Theirs are free words. */
final class ScheduleKinds {

    private static final Map<String, SessionKind> KNOWN = Map.ofEntries(
            Map.entry("lecture", SessionKind.SPEECH),
            Map.entry("talk", SessionKind.SPEECH),
            Map.entry("keynote", SessionKind.SPEECH),
            Map.entry("presentation", SessionKind.PRESENTATION),
            Map.entry("demo", SessionKind.PRESENTATION),
            Map.entry("lightning_talk", SessionKind.PRESENTATION),
            Map.entry("workshop", SessionKind.MASTER_CLASS),
            Map.entry("tutorial", SessionKind.MASTER_CLASS),
            Map.entry("master_class", SessionKind.MASTER_CLASS),
            Map.entry("lesson", SessionKind.PANORAMIC_LESSON),
            Map.entry("panoramic_lesson", SessionKind.PANORAMIC_LESSON),
            Map.entry("tour", SessionKind.TOUR),
            Map.entry("excursion", SessionKind.TOUR),
            Map.entry("exhibition", SessionKind.EXHIBITION),
            Map.entry("poster", SessionKind.EXHIBITION));

    private ScheduleKinds() {}

    /** Null where it names none. */
    static SessionKind read(String type) {
        return type == null
                ? null
                : KNOWN.get(type.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"));
    }

    static String write(SessionKind kind) {
        return switch (kind) {
            case SPEECH -> "lecture";
            case PRESENTATION -> "presentation";
            case MASTER_CLASS -> "workshop";
            case PANORAMIC_LESSON -> "panoramic_lesson";
            case TOUR -> "tour";
            case EXHIBITION -> "exhibition";
        };
    }
}
