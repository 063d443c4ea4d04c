package kz.bagdar.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody typed, as the database wants it. */
record SearchWords(String lowerCase) {

    static SearchWords of(String typed) {
        return new SearchWords(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Every word as the beginning of one ({@code to_tsquery}); empty where there is no word in it. */
    String beginnings() {
        return Arrays.stream(lowerCase.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
