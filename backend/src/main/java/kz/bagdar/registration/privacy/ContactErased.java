package kz.bagdar.registration.privacy;

import java.util.UUID;

/**
 * Who the contact of a delegation was is being erased: whatever else tells it lets go of it in the same transaction, as
 * {@link PersonalRecords} do of participants.
 */
public record ContactErased(UUID delegationId) {}
