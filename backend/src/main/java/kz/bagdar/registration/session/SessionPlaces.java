package kz.bagdar.registration.session;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many places a session that takes sign-ups has left.
 *
 * @param capacity of the session; missing where it has no limit
 * @param placesLeft that can still be had, the quotas that name the session asked too; missing where nothing limits them
 * @param taken people who have a place, who may be more than the capacity where that was lowered
 */
public record SessionPlaces(
        @NotNull UUID sessionId,
        @Schema(examples = "20") Integer capacity,
        @NotNull @Schema(examples = "17") int taken,
        @Schema(examples = "3") Integer placesLeft) {}
