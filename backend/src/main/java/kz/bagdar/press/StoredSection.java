package kz.bagdar.press;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Set;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.SectionText;

/**
 * One section of a manuscript.
 *
 * @param generated from the data; null in a section of the organizers' own, and where the data no longer has what the
 *     section was about
 * @param factNames what the generated text says
 * @param edited what organizers wrote in its place, in the languages in which they did
 * @param bases the numbers of the fact sheets that the edit goes by, none where nothing is edited; older manuscripts keep
 *     the one that they know
 */
record StoredSection(
        String key,
        LocalizedText heading,
        LocalizedText generated,
        List<String> factNames,
        LocalizedText edited,

        @JsonAlias("basis") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Set<Integer> bases,

        boolean hidden) {

    static final String CUSTOM = "custom-";

    StoredSection {
        bases = bases == null ? Set.of() : Set.copyOf(bases);
    }

    static StoredSection of(SectionText text) {
        return new StoredSection(text.key(), text.heading(), text.html(), names(text), null, Set.of(), false);
    }

    /** The same with what the data says now. */
    StoredSection generatedAnew(SectionText text) {
        return new StoredSection(key, text.heading(), text.html(), names(text), edited, bases, hidden);
    }

    /** The same when the data has nothing more to say of it. */
    StoredSection leftBehind() {
        return new StoredSection(key, heading, null, List.of(), edited, bases, hidden);
    }

    boolean isCustom() {
        return key.startsWith(CUSTOM);
    }

    /** What is shown, in each language the edit or else what is generated; null where there is neither. */
    LocalizedText html() {
        if (edited == null || generated == null) {
            return edited == null ? generated : edited;
        }
        return new LocalizedText(
                either(edited.kk(), generated.kk()),
                either(edited.ru(), generated.ru()),
                either(edited.en(), generated.en()));
    }

    private static String either(String edited, String generated) {
        return edited == null ? generated : edited;
    }

    private static List<String> names(SectionText text) {
        return text.facts().stream().map(fact -> fact.name()).distinct().toList();
    }
}
