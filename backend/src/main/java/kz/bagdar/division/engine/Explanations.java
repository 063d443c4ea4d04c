package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.bagdar.division.engine.Explanation.Move;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;

/**
 * Explains a division person by person. To send a person to another group, a chain of changes must lead from there back
 * to the place left behind; the cheapest chain is a shortest path among what is left open by the division. One search
 * from the person's place answers for all groups. Made from the model and the groups alone, so nothing need be kept.
 */
public final class Explanations {

    private final Tariff tariff;
    private final int[] groupOf;
    private final Residual residual;
    private final int[] locked;
    /** Absent where a flow holds all that ties people to one another, so that shortest paths tell the truth. */
    private final TiedExplanations tied;

    /** @param groupOf the groups of a plan of exactly this model */
    public Explanations(DivisionModel model, int[] groupOf) {
        this.tariff = new Tariff(model);
        this.groupOf = groupOf;
        this.residual = tariff.isCoupled() ? null : Residual.preferringFewMoves(tariff, WishArcs.of(tariff), groupOf);
        this.locked = new int[tariff.groups];
        for (Participant participant : model.participants()) {
            if (participant.isLocked()) {
                locked[participant.locked()]++;
            }
        }
        this.tied = tariff.isCoupled() ? new TiedExplanations(tariff, groupOf, locked) : null;
    }

    /** @throws IllegalArgumentException when the groups are not of a plan of the model, but could be bettered */
    public Explanation of(int participant) {
        if (tied != null) {
            return tied.of(participant);
        }
        long[] distance = new long[residual.nodes()];
        int[] next = new int[residual.nodes()];
        Participant person = tariff.model.participants().get(participant);
        int home = residual.seat(person.delegation(), groupOf[participant]);
        Arrays.fill(distance, Residual.NEVER);
        distance[home] = 0;
        if (!residual.settle(distance, next)) {
            throw new IllegalArgumentException("this division could be bettered, so it cannot be explained");
        }
        List<Option> options = new ArrayList<>();
        for (int group = 0; group < tariff.groups; group++) {
            options.add(new Path(participant, person, home, distance, next).to(group));
        }
        return new Explanation(participant, groupOf[participant], person.isLocked(), List.copyOf(options));
    }

    /** What rules a group out for the person alone, or null. */
    static Verdict ownObstacle(Tariff tariff, Participant person, int home, int group) {
        if (group == home) {
            return Verdict.GOT;
        }
        if (person.isLocked()) {
            return Verdict.LOCKED;
        }
        if (person.isBarredFrom(group)) {
            return Verdict.BARRED;
        }
        return tariff.closes(person, group) ? Verdict.LANGUAGE_BARRED : null;
    }

    static Verdict verdict(Tariff tariff, Participant person, int home, int group, long extraCost) {
        if (extraCost == 0) {
            return Verdict.EQUAL;
        }
        if (tariff.own(person, group) <= tariff.own(person, home)) {
            return Verdict.WORSE_FOR_OTHERS;
        }
        boolean wishedLess = tariff.wish(person, group) > tariff.wish(person, home);
        return wishedLess ? Verdict.LESS_WISHED : Verdict.NOT_UNDERSTOOD;
    }

    private final class Path {

        private final int participant;
        private final Participant person;
        private final int home;
        private final long[] distance;
        private final int[] next;

        Path(int participant, Participant person, int home, long[] distance, int[] next) {
            this.participant = participant;
            this.person = person;
            this.home = home;
            this.distance = distance;
            this.next = next;
        }

        Option to(int group) {
            int seat = residual.seat(person.delegation(), group);
            long ownChange = tariff.own(person, group) - tariff.own(person, groupOf[participant]);
            Verdict obstacle = obstacle(group, distance[seat]);
            if (obstacle != null) {
                return option(group, obstacle, 0, 0, 0, 0, List.of());
            }
            List<Move> chain = chain(seat);
            long othersChange = chain.stream().mapToLong(Move::costChange).sum();
            long moveChange = moveChange(person, groupOf[participant], group);
            long extraCost = ownChange + moveChange + Math.floorDiv(distance[seat], residual.scale());
            for (Move move : chain) {
                moveChange += moveChange(tariff.model.participants().get(move.participant()), move.from(), move.to());
            }
            Verdict verdict = verdict(tariff, person, groupOf[participant], group, extraCost);
            return option(group, verdict, extraCost, ownChange, othersChange, moveChange, chain);
        }

        private long moveChange(Participant mover, int from, int to) {
            return (long) tariff.move(mover, to) - tariff.move(mover, from);
        }

        private Verdict obstacle(int group, long distance) {
            Verdict own = ownObstacle(tariff, person, groupOf[participant], group);
            if (own != null) {
                return own;
            }
            if (distance != Residual.NEVER) {
                return null;
            }
            // Where not even an empty seat elsewhere could bring anybody home, it is home that needs the person.
            return this.distance[residual.whole()] == Residual.NEVER ? Verdict.NEEDED : Verdict.FULL;
        }

        private List<Move> chain(int from) {
            List<Move> chain = new ArrayList<>();
            for (int node = from; node != home; node = next[node]) {
                if (!residual.isSeat(node) || !residual.isReachedByMoving(next[node])) {
                    continue;
                }
                int mover = residual.moverBetween(node, next[node]);
                int to = residual.groupOf(residual.isSeat(next[node]) ? next[node] : next[next[node]]);
                Participant other = tariff.model.participants().get(mover);
                int costChange = tariff.own(other, to) - tariff.own(other, residual.groupOf(node));
                chain.add(new Move(mover, residual.groupOf(node), to, costChange));
            }
            return List.copyOf(chain);
        }

        private Option option(
                int group,
                Verdict verdict,
                long extraCost,
                long ownChange,
                long othersChange,
                long moveChange,
                List<Move> chain) {
            return new Option(
                    group,
                    person.rankOf(tariff.routeOf(group)),
                    tariff.own(person, group),
                    verdict,
                    extraCost,
                    ownChange,
                    othersChange,
                    extraCost - ownChange - othersChange - moveChange,
                    moveChange,
                    chain,
                    locked[group],
                    true);
        }
    }
}
