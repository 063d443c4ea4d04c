package kz.bagdar.programme.diff;

import static kz.bagdar.programme.diff.AProgramme.LESSON;
import static kz.bagdar.programme.diff.AProgramme.ROUTE_ONE;
import static kz.bagdar.programme.diff.AProgramme.ROUTE_TWO;
import static kz.bagdar.programme.diff.AProgramme.SPEECH;
import static kz.bagdar.programme.diff.AProgramme.STOP_ONE;
import static kz.bagdar.programme.diff.AProgramme.STOP_TWO;
import static kz.bagdar.programme.diff.AProgramme.aProgramme;
import static kz.bagdar.programme.diff.AProgramme.group;
import static kz.bagdar.programme.diff.AProgramme.route;
import static kz.bagdar.programme.diff.AProgramme.session;
import static kz.bagdar.programme.diff.AProgramme.stop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.session.SessionView;
import org.junit.jupiter.api.Test;

/** What was deleted and written anew is the same to people: it has moved, or stands where it stood. */
class RewrittenTest {

    private static final UUID ANEW = UUID.randomUUID();

    @Test
    void whatStandsThereAnewIsNobodysNews() {
        ProgrammeDiff diff = changing(programme -> {
            programme.sessions.set(0, session(ANEW, 1));
            programme.stops.set(0, stop(UUID.randomUUID(), ROUTE_ONE, 1, List.of()));
        });

        assertEquals(new ChangeCounts(2, 2, 0, 0), diff.counts());
        assertNobodyIsTold(diff);
    }

    @Test
    void sessionThatIsWrittenAnewElsewhereHasMoved() {
        assertEquals(List.of("03:00 Palace → 06:00 Palace"), told(speechAnew("Opening", null, "06:00")));
        assertEquals(List.of("03:00 Palace → 03:00 Hall 2"), told(speechAnew("Opening", "Hall 2", "03:00")));
        assertTrue(Audience.of(speechAnew("Opening", null, "06:00")).everyone());
        assertEquals(List.of("03:00 Palace → off"), told(speechAnew("Closing", null, "06:00")));
    }

    @Test
    void sessionThatIsWrittenAnewWithoutATimeHasMoved() {
        ProgrammeDiff diff = between(
                before -> before.sessions.set(0, session(SPEECH, 1, "Opening", null, at("03:00"))),
                after -> after.sessions.set(0, session(ANEW, 1, "Opening", null, null)));

        assertEquals(List.of("03:00 Palace → Palace"), told(diff));
    }

    @Test
    void ofSeveralAlikeTheNearestIsTheSameAndTheOthersAreOff() {
        ProgrammeDiff diff = between(
                before -> before.sessions.addAll(
                        List.of(breakAt("04:00"), breakAt("05:00"), breakAt("08:00"), breakAt("11:00"))),
                after -> after.sessions.addAll(List.of(breakAt("05:10"), breakAt("11:00"), breakAt("08:30"))));

        assertEquals(
                List.of("05:00 Palace → 05:10 Palace", "08:00 Palace → 08:30 Palace", "04:00 Palace → off"),
                told(diff));
    }

    @Test
    void thoseInOnePlaceAreTheSameRatherThanOthers() {
        ProgrammeDiff diff = between(
                before -> before.sessions.addAll(List.of(breakAt("04:00", "Hall 1"), breakAt("04:00", "Hall 2"))),
                after -> after.sessions.addAll(List.of(breakAt("05:00", "Hall 2"), breakAt("05:00", "Hall 1"))));

        assertEquals(List.of("04:00 Hall 2 → 05:00 Hall 2", "04:00 Hall 1 → 05:00 Hall 1"), told(diff));
    }

    @Test
    void lessonThatIsWrittenAnewAtAnotherTimeIsForItsRouteAlone() {
        ProgrammeDiff diff = changing(programme -> {
            programme.sessions.set(1, session(ANEW, 2, "A session", null, at("06:00")));
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of(ANEW)));
        });

        assertEquals(List.of("03:00 Palace → 06:00 Palace"), told(diff));
        assertEquals(onRoutes(ROUTE_TWO), Audience.of(diff));
    }

    @Test
    void lessonThatIsWrittenAnewForAnotherStopMovesBothStops() {
        ProgrammeDiff diff = changing(programme -> {
            programme.sessions.set(1, session(ANEW, 2));
            programme.stops.set(0, stop(STOP_ONE, ROUTE_ONE, 1, List.of(ANEW)));
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of()));
        });

        assertEquals(onRoutes(ROUTE_ONE, ROUTE_TWO), Audience.of(diff));
    }

    @Test
    void lessonThatIsWrittenAnewForItsStopMovesNobody() {
        assertNobodyIsTold(changing(programme -> {
            programme.sessions.set(1, session(ANEW, 2));
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of(ANEW)));
        }));
    }

    @Test
    void stopThatIsWrittenAnewOnAnotherRouteIsToldToBoth() {
        ProgrammeDiff diff = changing(programme -> programme.stops.set(0, stop(ANEW, ROUTE_TWO, 2, List.of())));

        assertEquals(List.of("Route 1, stop 1, School No. 83 → Route 2, stop 2, School No. 83"), told(diff));
        assertEquals(onRoutes(ROUTE_ONE, ROUTE_TWO), Audience.of(diff));
    }

    @Test
    void stopThatIsWrittenAnewMovesWithWhatItShowsNotWithWhatIsNew() {
        UUID joined = UUID.randomUUID();

        assertNobodyIsTold(changing(programme -> {
            programme.sessions.add(session(joined, 3));
            programme.stops.set(1, stop(ANEW, ROUTE_TWO, 1, List.of(LESSON, joined)));
        }));
        ProgrammeDiff another =
                between(before -> before.sessions.set(0, session(SPEECH, 1, "Opening", null, at("03:00"))), after -> {
                    after.sessions.set(0, session(SPEECH, 1, "Opening", null, at("03:00")));
                    after.stops.set(1, stop(ANEW, ROUTE_TWO, 1, List.of(SPEECH)));
                });
        assertEquals(onRoutes(ROUTE_TWO), Audience.of(another));
    }

    @Test
    void routeThatIsWrittenAnewWithItsStopsMovesNobody() {
        assertNobodyIsTold(changing(programme -> {
            programme.routes.set(0, route(ANEW, 1));
            programme.stops.set(0, stop(UUID.randomUUID(), ANEW, 1, List.of()));
            programme.groups.set(0, group(UUID.randomUUID(), ANEW));
        }));
    }

    private static void assertNobodyIsTold(ProgrammeDiff diff) {
        assertEquals(List.of(), told(diff));
        assertTrue(Audience.of(diff).isNobody());
    }

    private static ProgrammeDiff speechAnew(String title, String place, String time) {
        return between(
                before -> before.sessions.set(0, session(SPEECH, 1, "Opening", null, at("03:00"))),
                after -> after.sessions.set(0, session(ANEW, 1, title, place, at(time))));
    }

    private static SessionView breakAt(String time) {
        return breakAt(time, null);
    }

    private static SessionView breakAt(String time, String place) {
        return session(UUID.randomUUID(), 3, "Break", place, at(time));
    }

    private static String at(String time) {
        return "2019-02-14T" + time + ":00Z";
    }

    private static Audience onRoutes(UUID... routes) {
        return new Audience(false, Set.of(routes), Set.of(), Set.of());
    }

    private static List<String> told(ProgrammeDiff diff) {
        return MovedPart.of(diff).stream()
                .map(part -> words(part.was()) + " → " + (part.is() == null ? "off" : words(part.is())))
                .toList();
    }

    /** By the clocks of UTC. */
    private static String words(Whereabouts whereabouts) {
        String places = whereabouts.places().stream().map(LocalizedText::en).collect(Collectors.joining(", "));
        return whereabouts.begins() == null ? places : whereabouts.begins().minusHours(6) + " " + places;
    }

    private static ProgrammeDiff changing(Consumer<AProgramme> change) {
        return between(programme -> {}, change);
    }

    private static ProgrammeDiff between(Consumer<AProgramme> before, Consumer<AProgramme> after) {
        return new ProgrammeDiff(aProgramme(before), aProgramme(after));
    }
}
