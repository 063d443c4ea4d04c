package kz.bagdar.press.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.RichText;

/** Finds what an edited text still says though the data no longer does. */
public final class Contradictions {

    private static final Fact AHEAD = Progress.AHEAD.fact(true);
    private static final LocalizedText CANCELLED = Progress.CANCELLED.fact(true).value();

    private final Map<String, Fact> present;
    private final Set<LocalizedText> values;
    private final Map<Language, List<List<String>>> saidNow = new EnumMap<>(Language.class);
    private final Map<Language, Map<Fact, List<List<String>>>> split = new EnumMap<>(Language.class);

    /** @param present all facts as they are */
    public Contradictions(Collection<Fact> present) {
        this.present = present.stream().collect(Collectors.toMap(Fact::name, Function.identity()));
        this.values = present.stream().map(Fact::value).collect(Collectors.toSet());
    }

    /**
     * @param was what the data said when the text was written
     * @param is what it says now; null where it says nothing of the kind any more
     * @param stillSays the languages of the text that go by the old value
     */
    public record Contradiction(String fact, LocalizedText was, LocalizedText is, List<Language> stillSays) {}

    /**
     * @param section the key of the one whose text it is
     * @param edited HTML by language
     * @param basis the facts that whoever wrote it went by
     */
    public List<Contradiction> in(String section, LocalizedText edited, Collection<Fact> basis) {
        List<Contradiction> found = new ArrayList<>();
        Map<Language, Wording> texts = texts(edited);
        for (Fact was : complete(basis)) {
            // another fact may say the same, or the present one still
            if (values.contains(was.value()) || was.verbatim() && !tellsTheState(section)) {
                continue;
            }
            Fact is = present.get(was.name());
            boolean falls =
                    section.equals(SectionText.LEAD) && is != null && is.value().equals(CANCELLED);
            List<Language> stillSays = texts.keySet().stream()
                    .filter(language -> goesBy(texts.get(language), language, was, is, falls))
                    .sorted()
                    .toList();
            if (!stillSays.isEmpty()) {
                found.add(new Contradiction(was.name(), was.value(), is == null ? null : is.value(), stillSays));
            }
        }
        return found;
    }

    /** With the state, which older sheets leave out; a release is mostly written of what is ahead. */
    private Collection<Fact> complete(Collection<Fact> basis) {
        return !present.containsKey(Fact.STATE) || basis.stream().anyMatch(Fact::verbatim)
                ? basis
                : Stream.concat(basis.stream(), Stream.of(AHEAD)).toList();
    }

    /** Elsewhere lessons, and not the seminar, take place. */
    private static boolean tellsTheState(String section) {
        return section.equals(SectionText.LEAD) || section.equals(SectionText.TITLE);
    }

    /** @param falls whether the text is to say the new value, and not only to leave the old one out */
    private boolean goesBy(Wording text, Language language, Fact was, Fact is, boolean falls) {
        List<List<String>> old = forms(was, language);
        List<List<String>> successor = is == null ? List.of() : forms(is, language);
        if (!was.verbatim()) {
            return text.says(old, successor, saidNow(language));
        }
        return text.has(old.stream().filter(form -> !successor.contains(form)).toList())
                || falls && !text.has(successor);
    }

    private static Map<Language, Wording> texts(LocalizedText edited) {
        return Arrays.stream(Language.values())
                .filter(language -> exactly(edited, language) != null)
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new Wording(language, RichText.words(exactly(edited, language)))));
    }

    /** All that is said now, word by word: once for all that is looked for. */
    private List<List<String>> saidNow(Language language) {
        return saidNow.computeIfAbsent(
                language,
                first -> present.values().stream()
                        .flatMap(fact -> forms(fact, language).stream())
                        .toList());
    }

    /** Each fact is split once, however many sections there are. */
    private List<List<String>> forms(Fact fact, Language language) {
        return split.computeIfAbsent(language, first -> new IdentityHashMap<>())
                .computeIfAbsent(fact, first -> words(fact, language));
    }

    private static List<List<String>> words(Fact fact, Language language) {
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
