package kz.bagdar.division.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import kz.bagdar.division.engine.DivisionModel.Group;

/**
 * Finds why no division exists although the sums of the bounds would allow one: some groups that too few people may
 * enter, or that too many people cannot leave. People who may enter the same groups count as one kind. If everybody
 * finds room below the maxima, and the minima can be filled, then both can be had at once; so trying each alone is
 * enough, and where a try fails the smallest cut names groups and people.
 */
final class Bottleneck {

    private final int groups;
    private final BitSet[] allowed;
    private final int[] idle;
    private final int[] room;
    private final int[] capacity;
    private final int[][] placed;

    private Bottleneck(DivisionModel model, ToIntFunction<Group> capacityOf) {
        this.groups = model.groups().size();
        Map<BitSet, Integer> kinds = kinds(model);
        this.allowed = kinds.keySet().toArray(BitSet[]::new);
        this.idle = kinds.values().stream().mapToInt(Integer::intValue).toArray();
        this.capacity = model.groups().stream().mapToInt(capacityOf).toArray();
        this.room = capacity.clone();
        this.placed = new int[allowed.length][groups];
    }

    static Conflict of(DivisionModel model) {
        int people = model.participants().size();
        Bottleneck maxima = new Bottleneck(model, group -> group.atMost(people));
        maxima.placeAll();
        if (Arrays.stream(maxima.idle).anyMatch(left -> left > 0)) {
            return maxima.tooManyConfined();
        }
        Bottleneck minima = new Bottleneck(model, Group::atLeast);
        minima.placeAll();
        return minima.tooFewMayEnter();
    }

    private static Map<BitSet, Integer> kinds(DivisionModel model) {
        Map<BitSet, Integer> kinds = new LinkedHashMap<>();
        for (Participant participant : model.participants()) {
            BitSet allowed = new BitSet(model.groups().size());
            if (participant.isLocked()) {
                allowed.set(participant.locked());
            } else {
                for (int group = 0; group < model.groups().size(); group++) {
                    allowed.set(group, !model.bars(participant, group));
                }
            }
            kinds.merge(allowed, 1, Integer::sum);
        }
        return kinds;
    }

    private void placeAll() {
        for (int kind = 0; kind < allowed.length; kind++) {
            while (idle[kind] > 0 && placeSome(kind)) {
                // Each turn places as many of the kind as one chain of shifts has room for.
            }
        }
    }

    /** Finds the nearest group with room, by way of groups whose people may shift elsewhere, and shifts along. */
    private boolean placeSome(int kind) {
        int[] cameFrom = new int[groups];
        int target = search(kind, cameFrom);
        if (target < 0) {
            return false;
        }
        int amount = Math.min(idle[kind], room[target]);
        for (int g = target; cameFrom[g] >= 0; g = previous(cameFrom[g])) {
            amount = Math.min(amount, placed[kindOf(cameFrom[g])][previous(cameFrom[g])]);
        }
        room[target] -= amount;
        idle[kind] -= amount;
        int g = target;
        for (; cameFrom[g] >= 0; g = previous(cameFrom[g])) {
            placed[kindOf(cameFrom[g])][g] += amount;
            placed[kindOf(cameFrom[g])][previous(cameFrom[g])] -= amount;
        }
        placed[kind][g] += amount;
        return true;
    }

    private int kindOf(int step) {
        return step / groups;
    }

    private int previous(int step) {
        return step % groups;
    }

    private static final int START = -1;
    private static final int UNSEEN = -2;

    /** Answers a group with room or -1; {@code cameFrom} tells which kind shifts there from which group. */
    private int search(int kind, int[] cameFrom) {
        Arrays.fill(cameFrom, UNSEEN);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        allowed[kind].stream().forEach(g -> {
            cameFrom[g] = START;
            queue.add(g);
        });
        while (!queue.isEmpty()) {
            int g = queue.remove();
            if (room[g] > 0) {
                return g;
            }
            for (int other = 0; other < allowed.length; other++) {
                if (placed[other][g] > 0) {
                    for (int h = allowed[other].nextSetBit(0); h >= 0; h = allowed[other].nextSetBit(h + 1)) {
                        if (cameFrom[h] == UNSEEN) {
                            cameFrom[h] = other * groups + g;
                            queue.add(h);
                        }
                    }
                }
            }
        }
        return -1;
    }

    private Conflict tooManyConfined() {
        int kind = 0;
        while (idle[kind] == 0) {
            kind++;
        }
        int[] cameFrom = new int[groups];
        search(kind, cameFrom);
        BitSet cut = new BitSet(groups);
        for (int g = 0; g < groups; g++) {
            cut.set(g, cameFrom[g] != UNSEEN);
        }
        int people = 0;
        for (int other = 0; other < allowed.length; other++) {
            BitSet outside = (BitSet) allowed[other].clone();
            outside.andNot(cut);
            people += outside.isEmpty() ? total(other) : 0;
        }
        return new Conflict.TooManyConfined(listOf(cut), sumOf(cut), people);
    }

    private Conflict tooFewMayEnter() {
        int unmet = 0;
        while (room[unmet] == 0) {
            unmet++;
        }
        BitSet cut = new BitSet(groups);
        cut.set(unmet);
        BitSet entering = new BitSet(allowed.length);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int kind = entering.nextClearBit(0); kind < allowed.length; kind = entering.nextClearBit(kind + 1)) {
                if (allowed[kind].intersects(cut)) {
                    entering.set(kind);
                    grew = true;
                    for (int g = 0; g < groups; g++) {
                        if (placed[kind][g] > 0) {
                            cut.set(g);
                        }
                    }
                }
            }
        }
        int people = entering.stream().map(this::total).sum();
        return new Conflict.TooFewMayEnter(listOf(cut), sumOf(cut), people);
    }

    private int total(int kind) {
        return idle[kind] + Arrays.stream(placed[kind]).sum();
    }

    private int sumOf(BitSet cut) {
        return cut.stream().map(g -> capacity[g]).sum();
    }

    private List<Integer> listOf(BitSet cut) {
        return cut.stream().boxed().toList();
    }
}
