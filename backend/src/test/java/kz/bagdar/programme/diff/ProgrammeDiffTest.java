package kz.bagdar.programme.diff;

import static kz.bagdar.programme.diff.AProgramme.GROUP_ONE;
import static kz.bagdar.programme.diff.AProgramme.GROUP_TWO;
import static kz.bagdar.programme.diff.AProgramme.LESSON;
import static kz.bagdar.programme.diff.AProgramme.ROUTE_ONE;
import static kz.bagdar.programme.diff.AProgramme.ROUTE_TWO;
import static kz.bagdar.programme.diff.AProgramme.SPEECH;
import static kz.bagdar.programme.diff.AProgramme.STOP_ONE;
import static kz.bagdar.programme.diff.AProgramme.STOP_TWO;
import static kz.bagdar.programme.diff.AProgramme.aProgramme;
import static kz.bagdar.programme.diff.AProgramme.group;
import static kz.bagdar.programme.diff.AProgramme.organization;
import static kz.bagdar.programme.diff.AProgramme.seminar;
import static kz.bagdar.programme.diff.AProgramme.session;
import static kz.bagdar.programme.diff.AProgramme.stage;
import static kz.bagdar.programme.diff.AProgramme.stop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.Break;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.publication.PartKind;
import org.junit.jupiter.api.Test;

class ProgrammeDiffTest {

    private static final String MORNING = "2019-02-14T03:00:00Z";
    private static final String NOON = "2019-02-14T06:00:00Z";

    @Test
    void sameProgrammeDoesNotDiffer() {
        assertTrue(new ProgrammeDiff(aProgramme(), aProgramme()).isEmpty());
    }

    @Test
    void whatIsNoPartOfTheProgrammeDoesNotDiffer() {
        ProgrammeDiff diff = changing(programme ->
                programme.seminar = seminar("Clusters", "2019-02-14", "Asia/Almaty", Lifecycle.REGISTRATION_OPEN));

        assertTrue(diff.isEmpty());
    }

    @Test
    void everythingIsAddedWhereThereWasNothing() {
        ProgrammeDiff diff = new ProgrammeDiff(null, aProgramme());

        // the organization is told of by the stops that name it
        assertEquals(new ChangeCounts(10, 0, 0, 0), diff.counts());
        assertTrue(Audience.of(diff).isNobody());
    }

    @Test
    void wordingAloneIsAChangeAndMovesNobody() {
        ProgrammeDiff diff = changing(programme -> {
            programme.session(SPEECH, was -> session(SPEECH, 1, "Another title", null, MORNING));
            programme.seminar = seminar("Another title", "2019-02-14", "Asia/Almaty", Lifecycle.PUBLISHED);
            programme.organizations.set(0, organization("Another name"));
        });

        assertEquals(List.of("SEMINAR CHANGED", "SESSION CHANGED", "ORGANIZATION CHANGED"), changes(diff));
        assertEquals(Set.of("title"), diff.parts().get(1).fields());
        assertTrue(Audience.of(diff).isNobody());
    }

    @Test
    void sessionsThatOnlyCountOtherwiseBehindANewOneDoNotDiffer() {
        ProgrammeDiff diff = changing(programme -> {
            programme.session(SPEECH, was -> session(SPEECH, 2));
            programme.session(LESSON, was -> session(LESSON, 3));
            programme.sessions.addFirst(session(UUID.randomUUID(), 1));
        });

        assertEquals(List.of("SESSION ADDED"), changes(diff));
    }

    @Test
    void sessionThatIsPutBeforeAnotherIsTheOneThatDiffers() {
        ProgrammeDiff diff = changing(programme -> {
            programme.sessions.clear();
            programme.sessions.addAll(List.of(session(LESSON, 1), session(SPEECH, 2)));
        });

        assertEquals(List.of("SESSION CHANGED"), changes(diff));
        assertEquals(Set.of("position"), diff.parts().getFirst().fields());
    }

    @Test
    void sessionMovesInTimeAndInPlace() {
        assertEquals(
                List.of("SESSION MOVED"),
                changes(changing(
                        programme -> programme.session(SPEECH, was -> session(SPEECH, 1, "A session", null, NOON)))));
        assertEquals(
                List.of("SESSION MOVED"),
                changes(changing(programme ->
                        programme.session(SPEECH, was -> session(SPEECH, 1, "A session", "Hall 2", MORNING)))));
    }

    @Test
    void sessionWithoutAPlaceMovesWithItsStageAndOneWithItsOwnStays() {
        ProgrammeDiff diff = new ProgrammeDiff(
                aProgramme(programme ->
                        programme.session(LESSON, was -> session(LESSON, 2, "A session", "Hall 2", MORNING))),
                aProgramme(programme -> {
                    programme.session(LESSON, was -> session(LESSON, 2, "A session", "Hall 2", MORNING));
                    programme.stage = stage("General session", "Another palace");
                }));

        assertEquals(List.of("STAGE CHANGED", "SESSION MOVED"), changes(diff));
        assertEquals(SPEECH, diff.told().getFirst().id());
    }

    @Test
    void placeThatIsWrittenToTheSessionInsteadOfTheStageMovesNobody() {
        ProgrammeDiff diff = changing(
                programme -> programme.session(SPEECH, was -> session(SPEECH, 1, "A session", "Palace", MORNING)));

        assertTrue(diff.isEmpty());
    }

    @Test
    void sessionThatNoStopShowsIsForEveryoneAndOneAtAStopForThoseWhoComeThere() {
        ProgrammeDiff speech =
                changing(programme -> programme.session(SPEECH, was -> session(SPEECH, 1, "A session", null, NOON)));
        ProgrammeDiff lesson =
                changing(programme -> programme.session(LESSON, was -> session(LESSON, 2, "A session", null, NOON)));

        assertTrue(Audience.of(speech).everyone());
        assertEquals(new Audience(false, Set.of(ROUTE_TWO), Set.of(), Set.of()), Audience.of(lesson));
        assertEquals(List.of(GROUP_TWO), Audience.of(lesson).groupsOf(lesson.after()));
    }

    @Test
    void sessionThatIsTakenFromTheStopsMovesEveryone() {
        ProgrammeDiff diff = changing(programme -> {
            programme.session(LESSON, was -> session(LESSON, 2, "A session", null, NOON));
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of()));
        });

        assertTrue(Audience.of(diff).everyone());
    }

    @Test
    void stopMovesWithItsPlaceInTheRouteAndToAnotherRoute() {
        assertEquals(
                new Audience(false, Set.of(ROUTE_ONE), Set.of(), Set.of()),
                Audience.of(changing(programme -> programme.stops.set(0, stop(STOP_ONE, ROUTE_ONE, 2, List.of())))));
        assertEquals(
                new Audience(false, Set.of(ROUTE_ONE, ROUTE_TWO), Set.of(), Set.of()),
                Audience.of(changing(programme -> programme.stops.set(0, stop(STOP_ONE, ROUTE_TWO, 2, List.of())))));
    }

    @Test
    void stopMovesWithTheSessionsThatItShowsNotWithTheirOrderNorWithNewOnes() {
        UUID added = UUID.randomUUID();
        ProgrammeDiff taken =
                changing(programme -> programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of(SPEECH))));
        ProgrammeDiff joined = changing(programme -> {
            programme.sessions.add(session(added, 3));
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of(added, LESSON)));
        });

        assertEquals(List.of("STOP MOVED"), changes(taken));
        assertEquals(new Audience(false, Set.of(ROUTE_TWO), Set.of(), Set.of()), Audience.of(taken));
        assertEquals(List.of("SESSION ADDED", "STOP CHANGED"), changes(joined));
    }

    @Test
    void groupMovesWithItsRouteForThoseWhoAreInItAlone() {
        ProgrammeDiff diff = changing(programme -> {
            programme.groups.add(group(UUID.randomUUID(), ROUTE_TWO));
            programme.groups.set(0, group(GROUP_ONE, ROUTE_TWO));
        });

        assertEquals(List.of("GROUP MOVED", "GROUP ADDED"), changes(diff));
        assertEquals(List.of(GROUP_ONE), Audience.of(diff).groupsOf(diff.after()));
    }

    @Test
    void hostOfAStopIsWhereItIs() {
        ProgrammeDiff diff = changing(programme -> {
            StopView was = programme.stops.getFirst();
            programme.stops.set(
                    0,
                    new StopView(
                            was.id(),
                            1,
                            was.seminarId(),
                            was.routeId(),
                            1,
                            UUID.randomUUID(),
                            was.topics(),
                            was.clusterIds(),
                            was.sessionIds(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null));
        });

        assertEquals(List.of("STOP MOVED"), changes(diff));
        assertEquals(Set.of("organizationId"), diff.told().getFirst().fields());
        assertEquals(List.of(GROUP_ONE), Audience.of(diff).groupsOf(diff.after()));
    }

    @Test
    void breakOfAHostChangesAStopAndMovesNobody() {
        ProgrammeDiff diff = changing(programme -> {
            StopView was = programme.stops.getFirst();
            programme.stops.set(
                    0,
                    new StopView(
                            was.id(),
                            1,
                            was.seminarId(),
                            was.routeId(),
                            1,
                            was.organizationId(),
                            was.topics(),
                            was.clusterIds(),
                            was.sessionIds(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(new Break(LocalTime.of(13, 0), LocalTime.of(14, 0))),
                            List.of(),
                            null));
        });

        assertEquals(List.of("STOP CHANGED"), changes(diff));
        assertTrue(Audience.of(diff).isNobody());
    }

    @Test
    void whatWasStoredBeforeThereWereBreaksAndLanguagesDiffersInNothing() {
        ObjectNode stored = StoredForm.tree(aProgramme());
        stored.get("stops").forEach(stop -> ((ObjectNode) stop).remove(List.of("breaks", "languages", "shown")));
        stored.get("routes").forEach(route -> ((ObjectNode) route).remove("inOrder"));
        stored.get("groups").forEach(group -> ((ObjectNode) group).remove("guideLanguages"));

        ProgrammeDiff diff = new ProgrammeDiff(StoredForm.read(stored.toString(), Composition.class), aProgramme());

        assertEquals(List.of(), changes(diff));
    }

    @Test
    void daysAndZoneOfTheSeminarMoveEveryone() {
        for (var moved : List.of(
                seminar("Clusters", "2019-02-15", "Asia/Almaty", Lifecycle.PUBLISHED),
                seminar("Clusters", "2019-02-14", "Asia/Aqtau", Lifecycle.PUBLISHED))) {
            ProgrammeDiff diff = changing(programme -> programme.seminar = moved);

            assertEquals(List.of("SEMINAR MOVED"), changes(diff));
            assertTrue(Audience.of(diff).everyone());
        }
    }

    @Test
    void whatIsAddedMovesNobodyNorWhatIsTakenOutWithoutATime() {
        ProgrammeDiff diff = new ProgrammeDiff(
                aProgramme(programme -> programme.session(SPEECH, AProgramme::timeless)), aProgramme(programme -> {
                    programme.sessions.removeFirst();
                    programme.sessions.add(session(UUID.randomUUID(), 3));
                    programme.groups.removeLast();
                }));

        assertEquals(List.of("SESSION ADDED", "SESSION REMOVED", "GROUP REMOVED"), changes(diff));
        assertEquals(new ChangeCounts(1, 2, 0, 0), diff.counts());
        assertTrue(Audience.of(diff).isNobody());
    }

    @Test
    void sessionThatIsCalledOffConcernsThoseWhoWouldHaveCome() {
        ProgrammeDiff speech = changing(programme -> programme.sessions.removeFirst());
        ProgrammeDiff lesson = changing(programme -> {
            programme.sessions.removeLast();
            programme.stops.set(1, stop(STOP_TWO, ROUTE_TWO, 1, List.of()));
        });

        assertTrue(Audience.of(speech).everyone());
        assertEquals(new Audience(false, Set.of(ROUTE_TWO), Set.of(), Set.of()), Audience.of(lesson));
        assertEquals(List.of("SESSION REMOVED", "STOP CHANGED"), changes(lesson));
        assertNull(MovedPart.of(lesson).getFirst().is());
    }

    @Test
    void stopThatIsCalledOffConcernsItsRoute() {
        ProgrammeDiff diff = changing(programme -> programme.stops.removeFirst());

        assertEquals(new Audience(false, Set.of(ROUTE_ONE), Set.of(), Set.of()), Audience.of(diff));
    }

    @Test
    void partsHaveTheNameThatPeopleKnow() {
        ProgrammeDiff diff = new ProgrammeDiff(null, aProgramme());
        PartTitles titles = PartTitles.of(diff);

        assertEquals(
                List.of(
                        "Clusters",
                        "General session",
                        "A session",
                        "A session",
                        "Route 1",
                        "Route 2",
                        "School No. 83",
                        "School No. 83",
                        "Route 1, group 1",
                        "Route 2, group 1"),
                diff.parts().stream().map(part -> titles.of(part).en()).toList());
        assertEquals(PartKind.SEMINAR, diff.parts().getFirst().kind());
    }

    private static ProgrammeDiff changing(Consumer<AProgramme> change) {
        return new ProgrammeDiff(aProgramme(), aProgramme(change));
    }

    private static List<String> changes(ProgrammeDiff diff) {
        return diff.parts().stream()
                .map(part -> part.kind() + " " + part.change())
                .toList();
    }
}
