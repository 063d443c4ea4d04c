package kz.bagdar.registration.place;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;

/**
 * A most for the people whom it covers: those whose region, category and first choice are each in its list, or whose list
 * is empty.
 *
 * @param quotaId null for the seminar's own, as is the name
 * @param capacity 0 is none, null is unlimited
 */
public record Limit(
        UUID quotaId,
        LocalizedText name,
        Integer capacity,
        List<String> regionCodes,
        List<String> categoryCodes,
        List<UUID> routeIds) {

    /** The seminar's own, which covers everybody. */
    public static Limit ofSeminar(Integer capacity) {
        return new Limit(null, null, capacity, List.of(), List.of(), List.of());
    }

    public boolean covers(Claim claim) {
        return has(regionCodes, claim.regionCode())
                && has(categoryCodes, claim.categoryCode())
                && has(routeIds, claim.firstChoice());
    }

    private static <T> boolean has(Collection<T> wanted, T own) {
        return wanted.isEmpty() || own != null && wanted.contains(own);
    }
}
