package kz.bagdar.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/** Finds what an edited text still says though the data no longer does. */
public final class Contradictions {

    private final Map<String, Fact> present;

    /** @param present all facts as they are */
    public Contradictions(Collection<Fact> present) {
        this.present = present.stream().collect(Collectors.toMap(Fact::name, Function.identity()));
    }

    /**
     * @param was what the data said when the text was written
     * @param is what it says now; null where it says nothing of the kind any more
     * @param stillSays the languages of the text that go by the old value
     */
    public record Contradiction(String fact, LocalizedText was, LocalizedText is, List<Language> stillSays) {}

    /**
     * @param edited HTML by language
     * @param basis the facts that whoever wrote it went by
     */
    public List<Contradiction> in(LocalizedText edited, Collection<Fact> basis) {
        List<Contradiction> found = new ArrayList<>();
        Map<Language, Wording> texts = texts(edited);
        for (Fact was : basis) {
            Fact is = present.get(was.name());
            if (is != null && is.value().equals(was.value())) {
                continue;
            }
            List<Language> stillSays = texts.keySet().stream()
                    .filter(language -> texts.get(language)
                            .says(forms(was, language), is == null ? List.of() : forms(is, language), all(language)))
                    .sorted()
                    .toList();
            if (!stillSays.isEmpty()) {
                found.add(new Contradiction(was.name(), was.value(), is == null ? null : is.value(), stillSays));
            }
        }
        return found;
    }

    private static Map<Language, Wording> texts(LocalizedText edited) {
        return Arrays.stream(Language.values())
                .filter(language -> exactly(edited, language) != null)
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new Wording(language, RichText.words(exactly(edited, language)))));
    }

    private List<List<String>> all(Language language) {
        return present.values().stream()
                .flatMap(fact -> forms(fact, language).stream())
                .toList();
    }

    private static List<List<String>> forms(Fact fact, Language language) {
        return fact.forms()
                .map(form -> exactly(form, language))
                .filter(Objects::nonNull)
                .map(Wording::words)
                .filter(words -> !words.isEmpty() && String.join("", words).length() > 2)
                .toList();
    }

    static String exactly(LocalizedText text, Language language) {
        return Stream.of(text)
                .map(all -> switch (language) {
                    case kk -> all.kk();
                    case ru -> all.ru();
                    case en -> all.en();
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
