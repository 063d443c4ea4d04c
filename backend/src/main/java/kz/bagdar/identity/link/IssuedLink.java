package kz.bagdar.identity.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that is given to a registration.
 *
 * @param expiresAt from when on it is refused
 */
public record IssuedLink(MadeLink link, UUID registrationId, Instant expiresAt) {}
