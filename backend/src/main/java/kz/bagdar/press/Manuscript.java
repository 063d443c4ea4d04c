package kz.bagdar.press;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions;
import kz.bagdar.press.text.Contradictions.Contradiction;
import kz.bagdar.press.text.Fact;
import kz.bagdar.press.text.RichText;
import kz.bagdar.press.text.SectionText;

/**
 * A release as it is worked on. What the data says and what organizers wrote are kept apart: generating anew replaces the
 * one and never the other.
 *
 * @param sheets the facts of the present text, and those that edits still go by, each under a number
 * @param sheet the number of the present one
 */
record Manuscript(List<StoredSection> sections, Map<Integer, List<Fact>> sheets, int sheet) {

    static Manuscript of(List<SectionText> texts) {
        return new Manuscript(texts.stream().map(StoredSection::of).toList(), Map.of(1, facts(texts)), 1);
    }

    /** With what the data says now. A section that the data no longer has is kept where somebody wrote in it. */
    Manuscript regenerated(List<SectionText> texts) {
        Map<String, SectionText> byKey =
                texts.stream().collect(Collectors.toMap(SectionText::key, Function.identity()));
        List<StoredSection> kept = new ArrayList<>();
        for (StoredSection section : sections) {
            SectionText text = byKey.get(section.key());
            if (section.isCustom()) {
                kept.add(section);
            } else if (text != null) {
                kept.add(section.generatedAnew(text));
            } else if (section.edited() != null) {
                kept.add(section.leftBehind());
            }
        }
        insertNew(texts, kept);
        List<Fact> facts = facts(texts);
        boolean same = facts.equals(sheets.get(sheet));
        Map<Integer, List<Fact>> all = new HashMap<>(sheets);
        all.put(same ? sheet : sheet + 1, facts);
        return pruned(kept, all, same ? sheet : sheet + 1);
    }

    /** Each behind the section that it follows in the generated text. */
    private static void insertNew(List<SectionText> texts, List<StoredSection> kept) {
        int at = 0;
        for (SectionText text : texts) {
            int found = -1;
            for (int i = 0; i < kept.size(); i++) {
                found = kept.get(i).key().equals(text.key()) ? i : found;
            }
            if (found < 0) {
                kept.add(at, StoredSection.of(text));
                found = at;
            }
            at = found + 1;
        }
    }

    /** With what organizers wrote; the sections in the order given here. */
    Manuscript written(List<WriteSection> request) {
        Map<String, StoredSection> before =
                sections.stream().collect(Collectors.toMap(StoredSection::key, Function.identity()));
        List<StoredSection> after = request.stream()
                .map(section -> written(before.get(section.key()), section))
                .toList();
        return pruned(after, sheets, sheet);
    }

    private StoredSection written(StoredSection before, WriteSection request) {
        LocalizedText edited = request.cleaned();
        Integer basis = basis(before, edited, request.isConfirmed());
        return before == null || before.isCustom()
                ? new StoredSection(
                        request.key(), request.heading(), null, List.of(), edited, basis, request.isHidden())
                : new StoredSection(
                        before.key(),
                        before.heading(),
                        before.generated(),
                        before.factNames(),
                        edited,
                        basis,
                        request.isHidden());
    }

    /**
     * Other words go by the present facts, and so do confirmed ones. While a language that nobody has touched still says
     * what no longer holds, though, the section goes by the old ones: else that language would be forgotten.
     */
    private Integer basis(StoredSection before, LocalizedText edited, boolean confirmed) {
        if (edited == null) {
            return null;
        }
        if (confirmed || before == null || before.edited() == null) {
            return sheet;
        }
        LocalizedText untouched = untouched(before.edited(), edited);
        boolean goesByTheOld = edited.equals(before.edited())
                || !contradictions(untouched, before.basis()).isEmpty();
        return goesByTheOld ? before.basis() : sheet;
    }

    /** The text in the languages in which it is the same as before. */
    private static LocalizedText untouched(LocalizedText before, LocalizedText after) {
        return new LocalizedText(
                Objects.equals(before.kk(), after.kk()) ? after.kk() : null,
                Objects.equals(before.ru(), after.ru()) ? after.ru() : null,
                Objects.equals(before.en(), after.en()) ? after.en() : null);
    }

    private static Manuscript pruned(List<StoredSection> sections, Map<Integer, List<Fact>> sheets, int sheet) {
        Map<Integer, List<Fact>> needed = new TreeMap<>(sheets);
        List<Integer> bases = sections.stream()
                .map(StoredSection::basis)
                .filter(Objects::nonNull)
                .toList();
        needed.keySet().removeIf(number -> number != sheet && !bases.contains(number));
        return new Manuscript(List.copyOf(sections), needed, sheet);
    }

    StoredSection title() {
        return sections.stream()
                .filter(section -> section.key().equals(SectionText.TITLE))
                .findFirst()
                .orElseThrow();
    }

    /** The title as plain text. */
    LocalizedText titleText() {
        LocalizedText html = title().html();
        return new LocalizedText(words(html.kk()), words(html.ru()), words(html.en()));
    }

    private static String words(String html) {
        return html == null ? null : RichText.words(html);
    }

    /** What readers get to see, the title apart. */
    List<ReleasedSection> released() {
        return sections.stream()
                .filter(section -> !section.hidden() && section.html() != null)
                .filter(section -> !section.key().equals(SectionText.TITLE))
                .map(section -> new ReleasedSection(section.key(), section.heading(), section.html()))
                .toList();
    }

    List<Fact> facts(StoredSection section) {
        return named(section, sheets.get(sheet));
    }

    /** The section's facts as they were when it was edited. */
    List<Fact> basis(StoredSection section) {
        return named(section, sheets.get(section.basis()));
    }

    List<Contradiction> contradictions(StoredSection section) {
        return section.edited() == null ? List.of() : contradictions(section.edited(), section.basis());
    }

    private List<Contradiction> contradictions(LocalizedText edited, Integer basis) {
        return new Contradictions(sheets.get(sheet)).in(edited, sheets.get(basis));
    }

    private static List<Fact> named(StoredSection section, Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> section.factNames().contains(fact.name()))
                .toList();
    }

    /** Each once: sections may say the same. */
    private static List<Fact> facts(List<SectionText> texts) {
        Map<String, Fact> facts = new java.util.LinkedHashMap<>();
        texts.stream().flatMap(text -> text.facts().stream()).forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        return List.copyOf(facts.values());
    }

    /** Keys that a request must name. */
    Stream<String> generatedKeys() {
        return sections.stream().filter(section -> section.generated() != null).map(StoredSection::key);
    }

    boolean has(String key) {
        return sections.stream().anyMatch(section -> section.key().equals(key));
    }
}
