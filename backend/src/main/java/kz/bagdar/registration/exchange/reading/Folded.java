package kz.bagdar.registration.exchange.reading;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words as far as it matters what they say: without case, marks and space, and Kazakh letters as keyboards without them have them. */
final class Folded {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, Character> PLAIN = new HashMap<>();

    // from how many letters on one of them may be wrong, and two
    private static final int LONG = 5;
    private static final int VERY_LONG = 9;

    static {
        String kazakh = "әғқңөұүһіёй";
        String plain = "агкноуухиеи";
        for (int i = 0; i < kazakh.length(); i++) {
            PLAIN.put(kazakh.charAt(i), plain.charAt(i));
        }
    }

    private Folded() {}

    /** Words with one space between them. */
    static String words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (char letter : lower.toCharArray()) {
            plain.append(PLAIN.getOrDefault(letter, letter).charValue());
        }
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    /** The same word, or else the only one that differs by so few letters that it must be meant. */
    static <T> Optional<T> find(Map<String, T> byWord, String word) {
        T exact = byWord.get(word);
        if (exact != null || word.length() < LONG) {
            return Optional.ofNullable(exact);
        }
        int most = word.length() < VERY_LONG ? 1 : 2;
        Collection<T> near = byWord.entrySet().stream()
                .filter(entry -> distance(entry.getKey(), word, most) <= most)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(List.copyOf(near).getFirst()) : Optional.empty();
    }

    /** How many letters are to be put in, left out or changed; more than {@code most} is told as just that. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
