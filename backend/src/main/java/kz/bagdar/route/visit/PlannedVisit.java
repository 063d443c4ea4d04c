package kz.bagdar.route.visit;

import java.time.Instant;
import java.util.UUID;

/** Which group is to be at which stop, and when. */
public record PlannedVisit(UUID groupId, UUID stopId, Instant startsAt, Instant endsAt) {}
