package kz.bagdar.platform.paging;

import java.util.Locale;

/** Turns what a person typed into a pattern of {@code like … escape '\'} over a lower-case expression. */
public final class SearchPattern {

    private SearchPattern() {}

    public static String anywhere(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
