package kz.bagdar.division.own;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.division.engine.Explanation.Move;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;
import kz.bagdar.division.own.MyAssignment.Reason;
import kz.bagdar.division.own.MyAssignment.Why;

/** Why a person is not on a route that the person wished more than the one that was got. */
final class Reasons {

    /** What stood least in the way comes first: it tells how near the person was to the route. */
    private static final List<Verdict> NEAREST_FIRST = List.of(
            Verdict.EQUAL,
            Verdict.WORSE_FOR_OTHERS,
            Verdict.NOT_UNDERSTOOD,
            Verdict.LESS_WISHED,
            Verdict.UNKNOWN,
            Verdict.FULL,
            Verdict.NEEDED,
            Verdict.COMPANIONS,
            Verdict.LANGUAGE_BARRED,
            Verdict.BARRED,
            Verdict.LOCKED);

    private Reasons() {}

    /** @param options the groups of the route */
    static List<Why> of(Collection<Option> options) {
        return options.stream()
                .min(Comparator.comparingInt((Option option) -> NEAREST_FIRST.indexOf(option.verdict()))
                        .thenComparingLong(Option::extraCost))
                .map(Reasons::of)
                .orElse(List.of(Why.of(Reason.NO_GROUP)));
    }

    private static List<Why> of(Option option) {
        return switch (option.verdict()) {
            case GOT -> List.of();
            case EQUAL -> List.of(Why.of(Reason.CHANCE));
            case NOT_UNDERSTOOD, LANGUAGE_BARRED -> List.of(Why.of(Reason.LANGUAGE));
            case FULL -> List.of(Why.of(Reason.FULL));
            case NEEDED -> List.of(Why.of(Reason.NEEDED));
            case BARRED -> List.of(Why.of(Reason.STEPS));
            case LOCKED -> List.of(Why.of(Reason.FIXED));
            case COMPANIONS -> List.of(Why.of(Reason.COMPANIONS));
            case UNKNOWN -> List.of(Why.of(Reason.NO_WAY_FOUND));
            case WORSE_FOR_OTHERS, LESS_WISHED -> weighed(option);
        };
    }

    private static List<Why> weighed(Option option) {
        List<Why> against = Stream.of(
                        Map.entry(option.othersChange(), others(option)),
                        Map.entry(option.spreadChange(), Why.of(Reason.SPREAD)),
                        Map.entry(option.moveChange(), Why.of(Reason.MOVES)))
                .filter(weight -> weight.getKey() > 0)
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .toList();
        // of a division that is not proven to be the best
        return against.isEmpty() ? List.of(Why.of(Reason.NO_WAY_FOUND)) : against;
    }

    private static Why others(Option option) {
        long worse = option.chain().stream()
                .map(Move::costChange)
                .filter(change -> change > 0)
                .count();
        return new Why(Reason.OTHERS, worse < MyAssignment.FEWEST_COUNTED ? null : (int) worse);
    }
}
