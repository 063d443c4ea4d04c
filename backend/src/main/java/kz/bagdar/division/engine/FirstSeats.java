package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A division that keeps companions, to begin with: each block goes where it costs the loosest division least and there is
 * room, the largest first, and a flow divides everybody else around them.
 */
final class FirstSeats {

    private final DivisionModel model;
    private final Blocks blocks;
    private final Looseness looseness;
    private final int[] groupOf;
    private final int[] left;

    private FirstSeats(Tariff tariff, Blocks blocks, Looseness looseness) {
        this.model = tariff.model;
        this.blocks = blocks;
        this.looseness = looseness;
        this.groupOf = new int[blocks.count()];
        this.left = model.groups().stream()
                .mapToInt(group -> group.atMost(tariff.people()))
                .toArray();
        for (int p = 0; p < tariff.people(); p++) {
            Participant participant = model.participants().get(p);
            if (blocks.of(p) == Blocks.NONE && participant.isLocked()) {
                left[participant.locked()]--;
            }
        }
    }

    /** Null where some block finds no room this way, which does not mean that there is none. */
    static int[] of(Tariff tariff, Blocks blocks, Looseness looseness) {
        FirstSeats seats = new FirstSeats(tariff, blocks, looseness);
        if (!seats.placeBlocks()) {
            return null;
        }
        FlowDivision around = FlowDivision.cheapest(new Tariff(seats.withBlocksLocked()));
        return around == null ? null : around.groupOf();
    }

    private boolean placeBlocks() {
        List<Integer> order = IntStream.range(0, blocks.count())
                .boxed()
                .sorted(Comparator.comparingInt(block -> -blocks.members(block).size()))
                .toList();
        List<BitSet> taken = new ArrayList<>();
        blocks.apart().forEach(set -> taken.add(new BitSet()));
        for (int block : order) {
            int group = cheapest(block, taken);
            if (group == DivisionModel.NONE) {
                return false;
            }
            groupOf[block] = group;
            left[group] -= blocks.members(block).size();
            for (int set = 0; set < taken.size(); set++) {
                if (blocks.apart().get(set).contains(block)) {
                    taken.get(set).set(group);
                }
            }
        }
        return true;
    }

    private int cheapest(int block, List<BitSet> taken) {
        List<Integer> people = blocks.members(block);
        BitSet open = blocks.open(people);
        for (int set = 0; set < taken.size(); set++) {
            if (blocks.apart().get(set).contains(block)) {
                open.andNot(taken.get(set));
            }
        }
        return open.stream()
                .filter(group -> left[group] >= people.size())
                .boxed()
                .min(Comparator.comparingLong(group -> looseness.extra(people, group)))
                .orElse(DivisionModel.NONE);
    }

    private DivisionModel withBlocksLocked() {
        List<Participant> participants = new ArrayList<>(model.participants());
        for (int block = 0; block < groupOf.length; block++) {
            for (int person : blocks.members(block)) {
                participants.set(person, participants.get(person).lockedTo(groupOf[block]));
            }
        }
        return model.withCompanions(List.of()).withParticipants(participants);
    }
}
