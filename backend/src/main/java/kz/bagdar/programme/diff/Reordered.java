package kz.bagdar.programme.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells what was put elsewhere among its siblings from what only counts otherwise because something was put in or taken out
 * before it.
 */
final class Reordered {

    private Reordered() {}

    /** Of what is in both lists, the fewest that would have to be put elsewhere to make the one order the other. */
    static Set<UUID> between(List<UUID> before, List<UUID> after) {
        Map<UUID, Integer> places = new HashMap<>();
        before.forEach(each -> places.put(each, places.size()));
        List<UUID> common = after.stream().filter(places::containsKey).toList();
        Set<UUID> elsewhere = new HashSet<>(common);
        longestRising(common.stream().mapToInt(places::get).toArray())
                .forEach(index -> elsewhere.remove(common.get(index)));
        return elsewhere;
    }

    /** The indexes of a longest row of values, not necessarily neighbours, of which each is larger than the one before. */
    private static List<Integer> longestRising(int[] values) {
        // of all rows of some length, the smallest value that one ends with, and where that is
        int[] smallestEnd = new int[values.length];
        int[] endsAt = new int[values.length];
        int[] previous = new int[values.length];
        int longest = 0;
        for (int i = 0; i < values.length; i++) {
            int length = -Arrays.binarySearch(smallestEnd, 0, longest, values[i]) - 1;
            previous[i] = length == 0 ? -1 : endsAt[length - 1];
            smallestEnd[length] = values[i];
            endsAt[length] = i;
            longest = Math.max(longest, length + 1);
        }
        List<Integer> row = new ArrayList<>();
        for (int i = longest == 0 ? -1 : endsAt[longest - 1]; i >= 0; i = previous[i]) {
            row.add(i);
        }
        return Collections.unmodifiableList(row);
    }
}
