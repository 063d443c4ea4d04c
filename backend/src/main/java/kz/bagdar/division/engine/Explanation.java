package kz.bagdar.division.engine;

import java.util.List;

/**
 * Why one person is where they are: for every group, what it would have meant to send the person there.
 *
 * @param options one for each group, in the model's order
 */
public record Explanation(int participant, int group, boolean locked, List<Option> options) {

    /** How one group stood for the person. */
    public enum Verdict {
        /** The person's group. */
        GOT,
        /** The whole division would cost just as much; staying where one was, or chance, decided. */
        EQUAL,
        /** The person wished it less than what they got, and the whole would cost more. */
        LESS_WISHED,
        /** The person wished it no less, but nobody there speaks the person's language, and the whole would cost more. */
        NOT_UNDERSTOOD,
        /** It is no worse for the person, but the whole would cost more: others, the spreading, or moving people. */
        WORSE_FOR_OTHERS,
        /** No room could be made: everybody there is locked, or may go nowhere else. */
        FULL,
        /** The person's group would fall below its minimum, and nobody else could come. */
        NEEDED,
        /** The person cannot join the group. */
        BARRED,
        /** Nobody there speaks the person's language, and an organizer said that somebody must. */
        LANGUAGE_BARRED,
        /** Somebody with whom the person must be together is locked elsewhere, or cannot join the group. */
        COMPANIONS,
        /** People are tied to one another, and no change of few was found that would bring the person there. */
        UNKNOWN,
        /** An organizer fixed another group. */
        LOCKED
    }

    /**
     * One group. Costs are in units, see {@link Costs#POINT}; where no division has the person there, the changes are
     * zero and the chain is empty.
     *
     * @param rank the route's place in the person's ranking, counted from zero, or {@link DivisionModel#NONE}
     * @param cost what the group costs the person
     * @param extraCost by how much the cheapest division with the person there costs more than this one; it is the sum
     *     of the four changes
     * @param ownChange by how much the person is worse off there
     * @param othersChange by how much the people of the chain together are worse off
     * @param spreadChange by how much delegations and sizes lie less evenly
     * @param moveChange what it costs that more people leave their current groups; negative where fewer do
     * @param chain who would have to move for it, in the order in which one makes room for the other
     * @param lockedThere how many people are locked to the group
     * @param proven whether the extra cost is the least possible; where people are tied to one another, it is that of the
     *     cheapest change of few people
     */
    public record Option(
            int group,
            int rank,
            int cost,
            Verdict verdict,
            long extraCost,
            long ownChange,
            long othersChange,
            long spreadChange,
            long moveChange,
            List<Move> chain,
            int lockedThere,
            boolean proven) {}

    /**
     * One person of a chain.
     *
     * @param costChange by how much the person is worse off; negative for who would gain
     */
    public record Move(int participant, int from, int to, int costChange) {}
}
