package kz.bagdar.programme.clash;

import java.util.Locale;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/**
 * A room as far as the programme names it.
 *
 * @param organizationId null where the place is named in words alone
 * @param words without regard to case and spaces; empty where only the organization is named
 */
record PlaceKey(UUID organizationId, String words) {

    /** Null where neither is given. */
    static PlaceKey of(UUID organizationId, LocalizedText place) {
        String words = place == null ? "" : place.in(Language.kk);
        words = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return organizationId == null && words.isEmpty() ? null : new PlaceKey(organizationId, words);
    }
}
