package kz.bagdar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/** Says in one line where something is. */
public final class PlaceWords {

    private static final String BETWEEN = ", ";

    private PlaceWords() {}

    /** @param parts the smaller or the way to it first; what an earlier one names already is not said again, nor is null */
    public static String of(Stream<LocalizedText> parts, Language language) {
        List<String> said = new ArrayList<>();
        parts.filter(Objects::nonNull)
                .map(part -> part.in(language))
                .filter(part -> said.stream().noneMatch(earlier -> names(earlier, part)))
                .forEach(said::add);
        return String.join(BETWEEN, said);
    }

    /** In whole words: Astana is not named by what is of Astana's. */
    private static boolean names(String text, String place) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(place.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
