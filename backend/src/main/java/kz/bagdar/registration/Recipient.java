package kz.bagdar.registration;

import java.util.UUID;
import kz.bagdar.platform.text.Language;

/** Whom a letter about a registration goes to. */
public record Recipient(UUID id, UUID seminarId, String email, Language language) {}
