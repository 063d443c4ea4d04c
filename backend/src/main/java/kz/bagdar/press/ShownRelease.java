package kz.bagdar.press;

import java.time.Instant;
import java.util.UUID;

/**
 * A release that the caller may see, for the features around it.
 *
 * @param edition as it was last published, or as the team works on it where that was asked for
 * @param version the number of the publication; null of what the team works on
 * @param at when it was published or last worked on
 */
public record ShownRelease(
        UUID id, UUID seminarId, String slug, boolean repliesOpen, Edition edition, Integer version, Instant at) {}
