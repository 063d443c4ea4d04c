package kz.bagdar.division.assignment;

import java.util.UUID;

/** Where a division puts somebody, and nothing else of it. */
public record Placed(UUID registrationId, UUID groupId) {}
