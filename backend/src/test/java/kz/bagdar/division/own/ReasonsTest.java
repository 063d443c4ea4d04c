package kz.bagdar.division.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.division.engine.Explanation.Move;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;
import kz.bagdar.division.own.MyAssignment.Reason;
import kz.bagdar.division.own.MyAssignment.Why;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void whatWeighedMostComesFirstAndWhatWouldHaveBeenBetterIsNoReason() {
        Option option = weighed(-3000, 1000, 4000, -500, List.of(worseBy(1000)));

        assertEquals(List.of(Why.of(Reason.SPREAD), Why.of(Reason.OTHERS)), Reasons.of(List.of(option)));
    }

    @Test
    void movingPeopleIsAReasonOfItsOwn() {
        Option option = weighed(-3000, 0, 0, 5000, List.of());

        assertEquals(List.of(Why.of(Reason.MOVES)), Reasons.of(List.of(option)));
    }

    @Test
    void othersAreCountedOnlyWhereNoSingleOneCanBeMeant() {
        List<Move> two = List.of(worseBy(2000), worseBy(2000), worseBy(-500));
        List<Move> three = IntStream.range(0, 3).mapToObj(i -> worseBy(2000)).toList();

        assertEquals(List.of(new Why(Reason.OTHERS, null)), Reasons.of(List.of(weighed(-3000, 3500, 0, 0, two))));
        assertEquals(List.of(new Why(Reason.OTHERS, 3)), Reasons.of(List.of(weighed(-3000, 6000, 0, 0, three))));
    }

    @Test
    void whereNothingWeighsAgainstItNoWayWasFound() {
        Option option = weighed(-3000, 0, 0, 0, List.of());

        assertEquals(List.of(Why.of(Reason.NO_WAY_FOUND)), Reasons.of(List.of(option)));
    }

    @Test
    void ofSeveralGroupsTheOneThatWasNearestTells() {
        Option full = impossible(Verdict.FULL);
        Option dear = weighed(-1000, 9000, 0, 0, List.of(worseBy(9000)));
        Option near = weighed(-1000, 0, 2000, 0, List.of());

        assertEquals(List.of(Why.of(Reason.SPREAD)), Reasons.of(List.of(full, dear, near)));
        assertEquals(List.of(Why.of(Reason.FULL)), Reasons.of(List.of(impossible(Verdict.BARRED), full)));
    }

    @Test
    void everyObstacleHasItsWords() {
        assertEquals(List.of(Why.of(Reason.NO_GROUP)), Reasons.of(List.of()));
        assertEquals(List.of(Why.of(Reason.NEEDED)), Reasons.of(List.of(impossible(Verdict.NEEDED))));
        assertEquals(List.of(Why.of(Reason.STEPS)), Reasons.of(List.of(impossible(Verdict.BARRED))));
        assertEquals(List.of(Why.of(Reason.LANGUAGE)), Reasons.of(List.of(impossible(Verdict.LANGUAGE_BARRED))));
        assertEquals(List.of(Why.of(Reason.FIXED)), Reasons.of(List.of(impossible(Verdict.LOCKED))));
        assertEquals(List.of(Why.of(Reason.COMPANIONS)), Reasons.of(List.of(impossible(Verdict.COMPANIONS))));
        assertEquals(List.of(Why.of(Reason.NO_WAY_FOUND)), Reasons.of(List.of(impossible(Verdict.UNKNOWN))));
        assertEquals(List.of(Why.of(Reason.CHANCE)), Reasons.of(List.of(impossible(Verdict.EQUAL))));
    }

    private static Move worseBy(int costChange) {
        return new Move(7, 0, 1, costChange);
    }

    private static Option weighed(long own, long others, long spread, long move, List<Move> chain) {
        long extra = own + others + spread + move;
        return new Option(0, 0, 0, Verdict.WORSE_FOR_OTHERS, extra, own, others, spread, move, chain, 0, true);
    }

    private static Option impossible(Verdict verdict) {
        return new Option(0, 0, 0, verdict, 0, 0, 0, 0, 0, List.of(), 0, true);
    }
}
