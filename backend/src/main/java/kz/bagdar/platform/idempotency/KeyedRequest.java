package kz.bagdar.platform.idempotency;

/**
 * A request that carries a key.
 *
 * @param request SHA-256 of its address and body
 */
public record KeyedRequest(KeyId id, byte[] request) {}
