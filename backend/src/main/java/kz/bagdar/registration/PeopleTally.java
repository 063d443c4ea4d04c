package kz.bagdar.registration;

import java.util.UUID;

/**
 * How many people there are of one kind.
 *
 * @param groupId null where they are in none
 * @param delegationId null for those who registered by themselves
 */
public record PeopleTally(UUID groupId, String regionCode, UUID delegationId, long people) {}
