package kz.bagdar.badge;

import java.util.Set;
import java.util.function.Supplier;
import kz.bagdar.platform.text.Language;

/**
 * How badges are written.
 *
 * @param language null for each person's own
 */
record Guise(Language language, Set<BadgePart> parts) {

    static final Set<BadgePart> ALL = Set.of(BadgePart.values());

    Language languageOf(Language person) {
        return language == null ? person : language;
    }

    /** Null where the part is left off. */
    <T> T only(BadgePart part, Supplier<T> shown) {
        return parts.contains(part) ? shown.get() : null;
    }
}
