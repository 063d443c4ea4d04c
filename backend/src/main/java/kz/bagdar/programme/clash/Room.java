package kz.bagdar.programme.clash;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/**
 * A room as far as the programme names it.
 *
 * @param organizationId null where the place is named in words alone
 * @param words without regard to case and spaces; empty where only the organization is named
 */
record Room(UUID organizationId, Map<Language, String> words) {

    /** One of the names that it goes by, in whatever language: rooms that have none in common are not the same. */
    record Name(UUID organizationId, String words) {}

    /** Null where neither is given. */
    static Room of(UUID organizationId, LocalizedText place) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        if (place != null) {
            put(words, Language.kk, place.kk());
            put(words, Language.ru, place.ru());
            put(words, Language.en, place.en());
        }
        return organizationId == null && words.isEmpty() ? null : new Room(organizationId, words);
    }

    Stream<Name> names() {
        return words.isEmpty()
                ? Stream.of(new Name(organizationId, ""))
                : words.values().stream().distinct().map(name -> new Name(organizationId, name));
    }

    /**
     * A translation that only one of the two has says nothing; one that differs tells them apart. Where none is in the same
     * language as any of the other, the words decide.
     */
    boolean isSameAs(Room other) {
        if (!Objects.equals(organizationId, other.organizationId) || words.isEmpty() || other.words.isEmpty()) {
            return equals(other);
        }
        Set<Language> both = new HashSet<>(words.keySet());
        both.retainAll(other.words.keySet());
        return both.isEmpty()
                ? !Collections.disjoint(words.values(), other.words.values())
                : both.stream().allMatch(language -> words.get(language).equals(other.words.get(language)));
    }

    private static void put(Map<Language, String> words, Language language, String text) {
        if (text != null) {
            words.put(
                    language,
                    text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
        }
    }
}
