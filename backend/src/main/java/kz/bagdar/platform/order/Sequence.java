package kz.bagdar.platform.order;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.platform.problem.ProblemException;

/**
 * Siblings that stay numbered 1 to n, whatever is put in, moved or taken out. Two at once would number the same place
 * twice, so whoever changes a sequence first takes a lock that all others take too.
 */
public final class Sequence<E extends Placed> {

    private final List<E> items;

    /** @param inOrder all siblings by their position */
    public Sequence(List<E> inOrder) {
        items = new ArrayList<>(inOrder);
    }

    /**
     * Puts an item in, or moves one that is in already.
     *
     * @param position where it is to stand; null leaves it where it is, and puts a new one at the end
     * @throws ProblemException 422 at {@code position} where that would leave a gap
     */
    public void put(E item, Integer position) {
        int present = items.indexOf(item);
        if (position == null && present >= 0) {
            return;
        }
        items.remove(item);
        int end = items.size() + 1;
        int wanted = position == null ? end : position;
        if (wanted < 1 || wanted > end) {
            throw ProblemException.invalid("position", "out-of-range", "must be from 1 to " + end);
        }
        items.add(wanted - 1, item);
        renumber();
    }

    /** Takes one out and closes the gap. */
    public void remove(E item) {
        items.remove(item);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).placeAt(i + 1);
        }
    }
}
