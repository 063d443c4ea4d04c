package kz.bagdar.press.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.platform.text.Language;

/** A text word by word, in which names are found though they be inflected. */
final class Wording {

    // a date in figures, a time of day, or a word
    private static final Pattern WORD =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}[.:]\\d{2}(?![.\\d])|[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    private final Language language;
    private final List<String> text;
    private final Map<Character, List<Integer>> byInitial;

    Wording(Language language, String text) {
        this.language = language;
        this.text = words(text);
        this.byInitial = IntStream.range(0, this.text.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> this.text.get(at).charAt(0)));
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(Wording::figures)
                .toList();
    }

    /** Dates and times are the same however they are padded. */
    private static String figures(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return word;
        }
        if (TIME.matcher(word).matches()) {
            return word.replace('.', ':').replaceFirst("^(\\d):", "0$1:");
        }
        return DATE.matcher(word).matches() ? word.replaceAll("\\b0(?=\\d)", "") : word;
    }

    /**
     * Whether the old value stands in the text, by itself and not as a part of something that is said now.
     *
     * @param old the value in its several forms
     * @param successor the forms of what has taken its place; a word that may be either is taken for it
     * @param present the forms of all that is said now
     */
    boolean says(List<List<String>> old, List<List<String>> successor, List<List<String>> present) {
        for (List<String> form : old) {
            for (int at : byInitial.getOrDefault(form.getFirst().charAt(0), List.of())) {
                int likeness = at + form.size() <= text.size() ? likeness(form, at) : 0;
                if (likeness > 0 && !isPartOf(present, at, form.size()) && !isRather(successor, at, likeness)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the forms stands in the text letter by letter. */
    boolean has(List<List<String>> forms) {
        return forms.stream().anyMatch(form -> Collections.indexOfSubList(text, form) >= 0);
    }

    private boolean isPartOf(List<List<String>> present, int from, int length) {
        for (List<String> form : present) {
            int first = Math.max(0, from + length - form.size());
            int last = Math.min(from, text.size() - form.size());
            for (int at = first; form.size() >= length && at <= last; at++) {
                if (text.subList(at, at + form.size()).equals(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRather(List<List<String>> successor, int at, int likeness) {
        return successor.stream().anyMatch(form -> at + form.size() <= text.size() && likeness(form, at) >= likeness);
    }

    /** How many letters a name has in common with the text at a place; 0 where it does not stand there. */
    private int likeness(List<String> name, int at) {
        int sum = 0;
        for (int i = 0; i < name.size(); i++) {
            int shared = shared(name.get(i), text.get(at + i));
            if (shared == 0) {
                return 0;
            }
            sum += shared;
        }
        return sum;
    }

    private int shared(String word, String inText) {
        if (word.equals(inText)) {
            return word.length();
        }
        int common = 0;
        while (common < Math.min(word.length(), inText.length()) && word.charAt(common) == inText.charAt(common)) {
            common++;
        }
        boolean figures = word.chars().anyMatch(Character::isDigit);
        return !figures && word.length() > 3 && isForm(word.length(), inText.length(), common) ? common : 0;
    }

    /** Kazakh adds to a word, whose last consonant may soften; Russian replaces its ending; English hardly changes it. */
    private boolean isForm(int word, int inText, int common) {
        return switch (language) {
            case kk -> common >= word - 1 && inText > word;
            case ru -> common >= word - (word > 6 ? 3 : 2) && inText <= word + 3;
            case en -> common == word && inText == word + 1;
        };
    }
}
