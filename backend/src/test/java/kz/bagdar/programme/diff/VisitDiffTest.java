package kz.bagdar.programme.diff;

import static kz.bagdar.programme.diff.AProgramme.GROUP_ONE;
import static kz.bagdar.programme.diff.AProgramme.ROUTE_ONE;
import static kz.bagdar.programme.diff.AProgramme.STOP_ONE;
import static kz.bagdar.programme.diff.AProgramme.aProgramme;
import static kz.bagdar.programme.diff.AProgramme.stop;
import static kz.bagdar.programme.diff.AProgramme.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VisitDiffTest {

    private static final String TEN = "2019-02-14T04:00:00Z";
    private static final String ELEVEN = "2019-02-14T05:00:00Z";
    private static final Audience GROUP_ALONE = new Audience(false, Set.of(), Set.of(GROUP_ONE), Set.of());

    @Test
    void visitThatMovesIsForItsGroupAlone() {
        ProgrammeDiff diff = afterTen(programme -> programme.visits.set(0, visit(GROUP_ONE, STOP_ONE, ELEVEN)));

        assertEquals(List.of("VISIT MOVED"), changes(diff));
        assertEquals(GROUP_ALONE, Audience.of(diff));
        MovedPart told = MovedPart.of(diff).getFirst();
        assertEquals("School No. 83, Route 1, group 1", told.title().en());
        assertEquals(LocalTime.of(10, 0), told.was().begins());
        assertEquals(LocalTime.of(12, 0), told.is().ends());
        assertEquals("School No. 83", told.is().places().getFirst().en());
    }

    @Test
    void visitsThatComeTellNobody() {
        ProgrammeDiff diff = new ProgrammeDiff(
                aProgramme(), aProgramme(programme -> programme.visits.add(visit(GROUP_ONE, STOP_ONE, TEN))));

        assertEquals(List.of("VISIT ADDED"), changes(diff));
        assertTrue(Audience.of(diff).isNobody());
    }

    @Test
    void visitWithoutATimeAnyMoreIsToldWithThePlaceThatStays() {
        ProgrammeDiff diff = afterTen(programme -> programme.visits.clear());

        assertEquals(GROUP_ALONE, Audience.of(diff));
        MovedPart told = MovedPart.of(diff).getFirst();
        assertNull(told.is().firstDay());
        assertEquals("School No. 83", told.is().places().getFirst().en());
    }

    @Test
    void visitGoesWithItsStopWhichIsToldOf() {
        ProgrammeDiff diff = afterTen(programme -> {
            programme.visits.clear();
            programme.stops.removeFirst();
        });

        assertEquals(List.of("STOP REMOVED", "VISIT REMOVED"), changes(diff));
        assertEquals(
                List.of("STOP"),
                diff.told().stream().map(part -> part.kind().name()).toList());
    }

    @Test
    void visitToAStopThatIsWrittenAnewIsTheSameToPeople() {
        UUID anew = UUID.randomUUID();
        ProgrammeDiff same = afterTen(programme -> writeStopAnew(programme, anew, TEN));
        ProgrammeDiff later = afterTen(programme -> writeStopAnew(programme, anew, ELEVEN));

        assertTrue(Audience.of(same).isNobody());
        assertEquals(GROUP_ALONE, Audience.of(later));
        assertEquals(1, later.told().size());
    }

    private static void writeStopAnew(AProgramme programme, UUID anew, String startsAt) {
        programme.stops.set(0, stop(anew, ROUTE_ONE, 1, List.of()));
        programme.visits.set(0, visit(GROUP_ONE, anew, startsAt));
    }

    /** @param change of a programme with one visit at ten o'clock */
    private static ProgrammeDiff afterTen(Consumer<AProgramme> change) {
        Consumer<AProgramme> visited = programme -> programme.visits.add(visit(GROUP_ONE, STOP_ONE, TEN));
        return new ProgrammeDiff(aProgramme(visited), aProgramme(visited.andThen(change)));
    }

    private static List<String> changes(ProgrammeDiff diff) {
        return diff.parts().stream()
                .map(part -> part.kind() + " " + part.change())
                .toList();
    }
}
