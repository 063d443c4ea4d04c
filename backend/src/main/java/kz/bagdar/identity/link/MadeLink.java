package kz.bagdar.identity.link;

import java.util.UUID;

/** A link that is not stored yet. */
public record MadeLink(UUID id, String token) {}
