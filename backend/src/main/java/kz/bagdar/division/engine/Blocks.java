package kz.bagdar.division.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Whom companions bind: people who must be together, through whomever, are one block; whoever must be apart from
 * somebody and together with nobody is a block alone. Everybody else is in none.
 */
final class Blocks {

    static final int NONE = DivisionModel.NONE;

    private final DivisionModel model;
    private final int[] blockOf;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<List<Integer>> sets = new ArrayList<>();

    Blocks(DivisionModel model) {
        this.model = model;
        this.blockOf = new int[model.participants().size()];
        Arrays.fill(blockOf, NONE);
        for (Companions companions : model.companions()) {
            companions.participants().forEach(this::open);
        }
        for (Companions companions : model.companions()) {
            if (!companions.isTogether()) {
                sets.add(companions.participants().stream()
                        .map(person -> blockOf[person])
                        .distinct()
                        .toList());
            }
        }
    }

    private void open(int person) {
        if (blockOf[person] != NONE) {
            return;
        }
        List<Integer> block = new ArrayList<>();
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(person));
        blockOf[person] = members.size();
        while (!queue.isEmpty()) {
            int next = queue.remove();
            block.add(next);
            for (int other : boundTo(next)) {
                if (blockOf[other] == NONE) {
                    blockOf[other] = members.size();
                    queue.add(other);
                }
            }
        }
        Collections.sort(block);
        members.add(List.copyOf(block));
    }

    private List<Integer> boundTo(int person) {
        return model.companions().stream()
                .filter(companions ->
                        companions.isTogether() && companions.participants().contains(person))
                .flatMap(companions -> companions.participants().stream())
                .toList();
    }

    int count() {
        return members.size();
    }

    int of(int person) {
        return blockOf[person];
    }

    List<Integer> members(int block) {
        return members.get(block);
    }

    /** Sets of blocks of which no two may be in one group. */
    List<List<Integer>> apart() {
        return sets;
    }

    /** The person with all who must be together with them. */
    List<Integer> around(int person) {
        return blockOf[person] == NONE ? List.of(person) : members.get(blockOf[person]);
    }

    /** The groups that everybody of these may be in, by bars and locks. */
    BitSet open(List<Integer> people) {
        BitSet open = new BitSet();
        open.set(0, model.groups().size());
        for (int person : people) {
            Participant participant = model.participants().get(person);
            for (int group = open.nextSetBit(0); group >= 0; group = open.nextSetBit(group + 1)) {
                boolean elsewhere = participant.isLocked() && participant.locked() != group;
                open.set(group, !elsewhere && !model.bars(participant, group));
            }
        }
        return open;
    }

    /** The shortest row of people from one to the other, each bound to stay with the next; both are of one block. */
    List<Integer> chain(int from, int to) {
        int[] cameFrom = new int[blockOf.length];
        Arrays.fill(cameFrom, NONE);
        cameFrom[from] = from;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (cameFrom[to] == NONE) {
            int next = queue.remove();
            for (int other : boundTo(next)) {
                if (cameFrom[other] == NONE) {
                    cameFrom[other] = next;
                    queue.add(other);
                }
            }
        }
        List<Integer> chain = new ArrayList<>(List.of(to));
        for (int person = to; person != from; person = cameFrom[person]) {
            chain.add(cameFrom[person]);
        }
        return List.copyOf(chain.reversed());
    }

    boolean areKept(int[] groupOf) {
        for (List<Integer> block : members) {
            if (block.stream().anyMatch(person -> groupOf[person] != groupOf[block.getFirst()])) {
                return false;
            }
        }
        for (List<Integer> set : sets) {
            BitSet taken = new BitSet();
            for (int block : set) {
                int group = groupOf[members.get(block).getFirst()];
                if (taken.get(group)) {
                    return false;
                }
                taken.set(group);
            }
        }
        return true;
    }
}
