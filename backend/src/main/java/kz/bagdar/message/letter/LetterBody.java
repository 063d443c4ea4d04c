package kz.bagdar.message.letter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagdar.message.letter.LetterValues.Value;
import kz.bagdar.message.letter.MarkedText.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body of a letter as a tree. Values are put into the tree as text, never into its HTML, so that none can become
 * markup.
 */
final class LetterBody {

    // as they are written, or as editors and browsers write them in addresses
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}|%7[bB]%7[bB]|%7[dD]%7[dD]");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final Element root;

    private LetterBody(Element root) {
        this.root = root;
    }

    /** @param html cleaned */
    static LetterBody of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return new LetterBody(document.body());
    }

    /** Braces in an address, where nothing is filled in; to be looked for before the body is cleaned. */
    Optional<Fault> faultOfAddresses() {
        return root.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(address -> BRACES.matcher(address).find())
                .findFirst()
                .map(address -> new Fault(
                        "bad-placeholder",
                        "has braces in the address of a link, “" + address + "”; write them in the text"));
    }

    Set<Placeholder> placeholders() {
        Set<Placeholder> placeholders = EnumSet.noneOf(Placeholder.class);
        passages().forEach(passage -> placeholders.addAll(passage.text().placeholders()));
        return placeholders;
    }

    /** The first mistake in it, placeholders that stand where they cannot included. */
    Optional<Fault> fault(Collection<Placeholder> allowed) {
        Optional<Fault> fault = passages()
                .flatMap(Passage::marked)
                .flatMap(text -> text.fault(allowed).stream())
                .findFirst();
        return fault.isPresent()
                ? fault
                : passages().flatMap(LetterBody::misplaced).findFirst();
    }

    private static Stream<Fault> misplaced(Passage passage) {
        return passage.text().placeholders().stream()
                .filter(placeholder -> placeholder.form() == Placeholder.Form.BLOCK)
                .filter(placeholder -> !passage.isParagraphOf(placeholder))
                .map(placeholder -> new Fault(
                        "bad-placeholder", placeholder.mark() + " must stand alone in a paragraph of its own"));
    }

    /**
     * The tree with all values. Where nothing is known of what a passage speaks of, it is left out.
     */
    Element filled(LetterValues values) {
        passages().toList().forEach(passage -> fill(passage, values));
        return root;
    }

    private void fill(Passage passage, LetterValues values) {
        List<Placeholder> placeholders = passage.text().placeholders();
        if (placeholders.isEmpty()) {
            return;
        }
        List<Value> known = placeholders.stream().flatMap(values::of).toList();
        if (known.isEmpty()) {
            passage.remove();
            removeEmptied(passage.block());
        } else if (passage.isParagraphOf(placeholders.getFirst())
                && known.getFirst() instanceof LetterValues.Standing standing) {
            standing.nodes().forEach(node -> passage.block().before(node.clone()));
            passage.block().remove();
        } else {
            passage.fill(values);
        }
    }

    private void removeEmptied(Element block) {
        Element parent = block.parent();
        if (block == root || parent == null) {
            return;
        }
        if (block.text().isBlank()) {
            block.remove();
            removeEmptied(parent);
        } else if (holdsListsAlone(block)) {
            // no bullet is left with nothing beside it: what stands under it moves up
            block.children().forEach(list -> List.copyOf(list.childNodes()).forEach(block::before));
            block.remove();
        }
    }

    private static boolean holdsListsAlone(Element block) {
        return block.nameIs("li")
                && block.ownText().isBlank()
                && block.children().stream().allMatch(child -> LISTS.contains(child.normalName()));
    }

    private Stream<Passage> passages() {
        return Passage.in(root).stream();
    }
}
