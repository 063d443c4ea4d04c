package kz.bagdar.registration.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All limits of a seminar with what is taken from them, for deciding many claims in a row. It decides nothing by itself:
 * whoever gives a place or sends somebody to the waiting list says so to it, and holds the seminar's row since before
 * it was counted.
 */
public final class Places {

    private final boolean waitingList;
    private final List<Limit> limits;
    private final int[] taken;
    private final BitSet finite = new BitSet();
    private final Map<BitSet, Pool> pools = new HashMap<>();
    private final Map<Claim, Pool> poolOf = new HashMap<>();

    /** Those who take from the same limits: where one of them finds a place, so does any other. */
    private static final class Pool {

        private final BitSet limits;
        private final Map<Claim, Integer> waiting = new HashMap<>();
        private int allWaiting;

        Pool(BitSet limits) {
            this.limits = limits;
        }

        void addWaiting(Claim claim, int people) {
            allWaiting += people;
            waiting.merge(claim, people, Integer::sum);
        }
    }

    /**
     * @param waitingList whether those who find no place may wait
     * @param limits the seminar's own among them
     * @param tallies of everybody who has a place or waits, each claim once
     */
    public Places(boolean waitingList, List<Limit> limits, Collection<Tally> tallies) {
        this.waitingList = waitingList;
        this.limits = List.copyOf(limits);
        taken = new int[limits.size()];
        for (int i = 0; i < taken.length; i++) {
            finite.set(i, limits.get(i).capacity() != null);
        }
        for (Tally tally : tallies) {
            Pool pool = pool(tally.claim());
            add(pool, tally.taken());
            pool.addWaiting(tally.claim(), tally.waiting());
        }
    }

    /** What becomes of a newcomer, who never overtakes anybody who waits for what is free. */
    public Decision decide(Claim claim) {
        Pool pool = pool(claim);
        if (hasRoom(pool.limits) && !overtakes(pool.limits)) {
            return Decision.CONFIRMED;
        }
        return waitingList ? Decision.WAITLISTED : Decision.REFUSED;
    }

    /**
     * Whether somebody who has a place may have it by another claim. Only what is newly taken from is asked: a limit that
     * is full, or passed over, holds nobody who stays within it.
     */
    public boolean allows(Claim from, Claim to) {
        BitSet entered = entered(from, to);
        return hasRoom(entered) && !overtakes(entered);
    }

    /** Whether everything that the claim takes from has room for one more. */
    public boolean hasRoom(Claim claim) {
        return hasRoom(pool(claim).limits);
    }

    /** How many more the claim's limits have room for, those who wait not counted; empty where none of them has a number. */
    public Optional<Integer> left(Claim claim) {
        return pool(claim).limits.stream()
                .filter(finite::get)
                .mapToObj(limit -> Math.max(0, limits.get(limit).capacity() - taken[limit]))
                .min(Comparator.naturalOrder());
    }

    /** The limits that keep the claim from a place; empty where only those who wait do. */
    public List<Limit> full(Claim claim) {
        return full(pool(claim).limits);
    }

    /** The limits that keep somebody who has a place from having it by another claim. */
    public List<Limit> full(Claim from, Claim to) {
        return full(entered(from, to));
    }

    /** The claims of those who wait and find a place now, each as if it were the only one. */
    public List<Claim> servable() {
        return waiting(pool -> hasRoom(pool.limits));
    }

    /**
     * The claims of those who wait for nothing that this one does not wait for too: whoever of them is before it in line is
     * served before it. Those whom another full limit holds are passed over.
     */
    public List<Claim> rivals(Claim claim) {
        BitSet own = pool(claim).limits;
        return waiting(pool -> pool.limits.stream().filter(this::isFull).allMatch(own::get));
    }

    /** The claims of all who wait. */
    public List<Claim> waiting() {
        return waiting(pool -> true);
    }

    public void take(Claim claim) {
        add(pool(claim), 1);
    }

    public void free(Claim claim) {
        add(pool(claim), -1);
    }

    /** One more waits. */
    public void await(Claim claim) {
        pool(claim).addWaiting(claim, 1);
    }

    /** One fewer waits. */
    public void stopWaiting(Claim claim) {
        pool(claim).addWaiting(claim, -1);
    }

    /** @param limit one of those that it was made of */
    public int taken(Limit limit) {
        return taken[limits.indexOf(limit)];
    }

    /** @param limit one of those that it was made of */
    public int waiting(Limit limit) {
        int index = limits.indexOf(limit);
        return pools.values().stream()
                .filter(pool -> pool.limits.get(index))
                .mapToInt(pool -> pool.allWaiting)
                .sum();
    }

    private List<Claim> waiting(Predicate<Pool> which) {
        return pools.values().stream()
                .filter(pool -> pool.allWaiting > 0 && which.test(pool))
                .flatMap(pool -> pool.waiting.entrySet().stream())
                .filter(waiting -> waiting.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Pool pool(Claim claim) {
        return poolOf.computeIfAbsent(claim, any -> {
            BitSet covering = new BitSet();
            for (int i = 0; i < taken.length; i++) {
                covering.set(i, limits.get(i).covers(claim));
            }
            return pools.computeIfAbsent(covering, Pool::new);
        });
    }

    private void add(Pool pool, int people) {
        pool.limits.stream().forEach(limit -> taken[limit] += people);
    }

    private BitSet entered(Claim from, Claim to) {
        BitSet entered = (BitSet) pool(to).limits.clone();
        entered.andNot(pool(from).limits);
        return entered;
    }

    private boolean hasRoom(BitSet asked) {
        return asked.stream().noneMatch(this::isFull);
    }

    private List<Limit> full(BitSet asked) {
        List<Limit> full = new ArrayList<>();
        asked.stream().filter(this::isFull).mapToObj(limits::get).forEach(full::add);
        return full;
    }

    private boolean isFull(int limit) {
        return finite.get(limit) && taken[limit] >= limits.get(limit).capacity();
    }

    /** Whether somebody who waits and finds a place now wants of the same scarce thing. */
    private boolean overtakes(BitSet asked) {
        BitSet scarce = (BitSet) asked.clone();
        scarce.and(finite);
        return pools.values().stream()
                .anyMatch(pool -> pool.allWaiting > 0 && pool.limits.intersects(scarce) && hasRoom(pool.limits));
    }

    public enum Decision {
        CONFIRMED,
        WAITLISTED,
        REFUSED
    }
}
