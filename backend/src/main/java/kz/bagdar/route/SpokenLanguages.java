package kz.bagdar.route;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.Language;

/** Languages in which people are shown something, each named once. */
final class SpokenLanguages {

    private SpokenLanguages() {}

    static List<Violation> violations(String field, List<Language> languages) {
        return IntStream.range(0, languages.size())
                .filter(i -> languages.indexOf(languages.get(i)) < i)
                .mapToObj(i -> new Violation(field + "[" + i + "]", "duplicate", "repeats an earlier one"))
                .toList();
    }
}
