package kz.bagdar.press;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.RichText;
import kz.bagdar.press.text.Contradictions;
import kz.bagdar.press.text.Contradictions.Contradiction;
import kz.bagdar.press.text.Fact;
import kz.bagdar.press.text.ReleaseText;
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

    /** With what the data says now. A section that the data no longer has is kept where somebody wrote in it or left it out. */
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
            } else if (section.edited() != null || section.hidden()) {
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
        Contradictions present = present();
        List<StoredSection> after = request.stream()
                .map(section -> written(before.get(section.key()), section, present))
                .toList();
        return pruned(after, sheets, sheet);
    }

    private StoredSection written(StoredSection before, WriteSection request, Contradictions present) {
        LocalizedText edited = request.cleaned();
        Set<Integer> bases = bases(before, edited, request.isConfirmed(), present);
        return before == null || before.isCustom()
                ? new StoredSection(
                        request.key(), request.heading(), null, List.of(), edited, bases, request.isHidden())
                : new StoredSection(
                        before.key(),
                        before.heading(),
                        before.generated(),
                        before.factNames(),
                        edited,
                        bases,
                        request.isHidden());
    }

    /**
     * Other words go by the present facts, and so do confirmed ones. Where they still say what no longer holds, they go by
     * those as well that it is from: who mends a typo must not silence what is wrong beside it, and what was mended may come
     * to be wrong in its turn.
     */
    private Set<Integer> bases(StoredSection before, LocalizedText edited, boolean confirmed, Contradictions present) {
        if (edited == null) {
            return Set.of();
        }
        if (confirmed || before == null || before.edited() == null) {
            return Set.of(sheet);
        }
        if (edited.equals(before.edited())) {
            return before.bases();
        }
        Set<Integer> bases = new HashSet<>(before.bases());
        bases.removeIf(
                number -> present.in(before.key(), edited, sheets.get(number)).isEmpty());
        bases.add(sheet);
        return bases;
    }

    private static Manuscript pruned(List<StoredSection> sections, Map<Integer, List<Fact>> sheets, int sheet) {
        Map<Integer, List<Fact>> needed = new TreeMap<>(sheets);
        Set<Integer> bases =
                sections.stream().flatMap(section -> section.bases().stream()).collect(Collectors.toSet());
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
    private LocalizedText titleText() {
        LocalizedText html = title().html();
        return new LocalizedText(words(html.kk()), words(html.ru()), words(html.en()));
    }

    private static String words(String html) {
        return html == null ? null : RichText.words(html);
    }

    /** As readers would get it: when and where as the text below says, whatever the data says by now. */
    Edition edition() {
        return new Edition(titleText(), value(ReleaseText.DATE), value(ReleaseText.VENUE), released());
    }

    private LocalizedText value(String fact) {
        return sheets.get(sheet).stream()
                .filter(present -> present.name().equals(fact))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }

    private List<ReleasedSection> released() {
        return sections.stream()
                .filter(section -> !section.hidden() && section.html() != null)
                .filter(section -> !section.key().equals(SectionText.TITLE))
                .map(section -> new ReleasedSection(section.key(), section.heading(), section.html()))
                .toList();
    }

    List<Fact> facts(StoredSection section) {
        return named(section, sheets.get(sheet));
    }

    /** The section's facts as they were when it was edited; more than one of a name where parts of it are from other days. */
    List<Fact> basis(StoredSection section) {
        return named(section, bases(section).flatMap(List::stream).distinct().toList());
    }

    /** What contradicts the present facts; to be asked about every section. */
    Contradictions present() {
        return new Contradictions(sheets.get(sheet));
    }

    List<Contradiction> contradictions(StoredSection section, Contradictions present) {
        return bases(section)
                .flatMap(basis -> present.in(section.key(), section.edited(), basis).stream())
                .distinct()
                .toList();
    }

    /** The sheets that its edit goes by, the oldest first. */
    private Stream<List<Fact>> bases(StoredSection section) {
        return section.bases().stream().sorted().map(sheets::get);
    }

    private static List<Fact> named(StoredSection section, Collection<Fact> facts) {
        Set<String> names = Set.copyOf(section.factNames());
        return facts.stream().filter(fact -> names.contains(fact.name())).toList();
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
