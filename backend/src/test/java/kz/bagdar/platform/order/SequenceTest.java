package kz.bagdar.platform.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private final Item a = new Item("a", 1);
    private final Item b = new Item("b", 2);
    private final Item c = new Item("c", 3);
    private final List<Item> all = new ArrayList<>(List.of(a, b, c));
    private final Sequence<Item> sequence = new Sequence<>(all);

    @Test
    void newItemStandsWhereItIsPutAndAtTheEndWithoutAWish() {
        sequence.put(added("d"), 1);
        sequence.put(added("e"), 3);
        sequence.put(added("f"), 6);
        sequence.put(added("g"), null);

        assertEquals("1d 2a 3e 4b 5c 6f 7g", order());
    }

    @Test
    void itemMovesForwardsAndBackwards() {
        sequence.put(a, 3);
        assertEquals("1b 2c 3a", order());

        sequence.put(c, 1);
        assertEquals("1c 2b 3a", order());
    }

    @Test
    void itemStaysWithoutAWish() {
        sequence.put(b, null);
        sequence.put(b, 2);

        assertEquals("1a 2b 3c", order());
    }

    @Test
    void gapIsClosed() {
        sequence.remove(a);
        all.remove(a);

        assertEquals("1b 2c", order());
    }

    @Test
    void placeBeyondTheEndIsRefusedAndNothingMoves() {
        ProblemException refusal = assertThrows(ProblemException.class, () -> sequence.put(a, 4));
        assertThrows(ProblemException.class, () -> sequence.put(new Item("d", 0), 5));
        assertThrows(ProblemException.class, () -> sequence.put(new Item("d", 0), 0));

        assertEquals("position", refusal.problem().violations().getFirst().field());
        assertEquals("1a 2b 3c", order());
    }

    private Item added(String name) {
        Item item = new Item(name, 0);
        all.add(item);
        return item;
    }

    private String order() {
        return all.stream()
                .sorted(Comparator.comparing(Item::position))
                .map(item -> item.position + item.name)
                .collect(Collectors.joining(" "));
    }

    private static final class Item implements Placed {

        private final String name;
        private int position;

        Item(String name, int position) {
            this.name = name;
            this.position = position;
        }

        @Override
        public int position() {
            return position;
        }

        @Override
        public void placeAt(int position) {
            this.position = position;
        }
    }
}
