package kz.bagdar.registration.place;

import java.util.UUID;

/**
 * What of a registration decides which limits it takes from.
 *
 * @param categoryCode null where it has none
 * @param firstChoice the dearest of its routes; null where it prefers none
 */
public record Claim(String regionCode, String categoryCode, UUID firstChoice) {}
