package kz.bagdar.division.engine;

import java.util.List;

/**
 * What the values of the loosest division, in which nothing ties people to one another, say about all others: sending a
 * person somewhere costs at least so much more than the bound. Where that is more than a division already found, the
 * place is out of the question, and the search is spared it without losing the cheapest.
 */
final class Looseness implements SeatModel.Worth {

    private final Tariff tariff;
    private final Residual residual;
    private final int[] groupOf;
    private final long[] value;
    private final long room;

    private Looseness(Tariff tariff, int[] groupOf, long room) {
        this.tariff = tariff;
        this.groupOf = groupOf;
        this.residual = Residual.preferringToStay(tariff, WishArcs.of(tariff), groupOf);
        this.value = new long[residual.nodes()];
        residual.settle(value, new int[value.length]);
        this.room = room;
    }

    /**
     * @param groupOf the cheapest division of the flow
     * @param room by how much the best division found costs more than the bound, as the flow counts it
     */
    static Looseness of(Tariff tariff, int[] groupOf, long room) {
        return new Looseness(tariff, groupOf, room);
    }

    /** Every place that bars and locks leave. */
    static SeatModel.Worth none(Tariff tariff) {
        return new SeatModel.Worth() {
            @Override
            public boolean isOpen(int person, int group) {
                return mayJoin(tariff, person, group);
            }

            @Override
            public boolean isOpen(List<Integer> block, int group) {
                return true;
            }
        };
    }

    private static boolean mayJoin(Tariff tariff, int person, int group) {
        Participant participant = tariff.model.participants().get(person);
        return participant.isLocked() ? participant.locked() == group : !tariff.model.bars(participant, group);
    }

    /** How much more than the bound every division costs that has the person there, as the flow counts it. */
    long extra(int person, int group) {
        return worth(person, group) - worth(person, groupOf[person]);
    }

    private long worth(int person, int group) {
        Participant participant = tariff.model.participants().get(person);
        return tariff.scale * tariff.price(participant, group)
                + participant.movedBy(group)
                + value[residual.seat(participant.delegation(), group)];
    }

    @Override
    public boolean isOpen(int person, int group) {
        return mayJoin(tariff, person, group) && extra(person, group) <= room;
    }

    @Override
    public boolean isOpen(List<Integer> block, int group) {
        return extra(block, group) <= room;
    }

    long extra(List<Integer> block, int group) {
        return block.stream().mapToLong(person -> extra(person, group)).sum();
    }
}
