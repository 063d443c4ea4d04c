package kz.bagdar.registration.quota;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quota with what is taken from it at the moment of asking.
 *
 * @param capacity 0 is none; missing where it is unlimited
 * @param taken places kept for people whom it counts, or sign-ups to its sessions
 * @param waiting people on the waiting list whom it counts
 * @param placesLeft missing where it is unlimited
 * @param overCapacity places taken beyond a capacity that was lowered or passed over; missing where there are none
 */
@Schema(name = "Quota")
public record CountedQuota(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull LocalizedText name,
        @Schema(examples = "30") Integer capacity,

        @NotNull @Schema(examples = "[\"KZ-11\"]") List<String> regionCodes,

        @NotNull List<String> categoryCodes,
        @NotNull List<UUID> routeIds,
        @NotNull List<UUID> sessionIds,
        @NotNull @Schema(examples = "28") int taken,
        @NotNull @Schema(examples = "0") int waiting,
        @Schema(examples = "2") Integer placesLeft,
        Integer overCapacity)
        implements Revisioned {

    static CountedQuota of(QuotaView quota, int taken, int waiting) {
        Integer left = quota.capacity() == null ? null : quota.capacity() - taken;
        return new CountedQuota(
                quota.id(),
                quota.revision(),
                quota.seminarId(),
                quota.name(),
                quota.capacity(),
                quota.regionCodes(),
                quota.categoryCodes(),
                quota.routeIds(),
                quota.sessionIds(),
                taken,
                waiting,
                left == null ? null : Math.max(0, left),
                left == null || left >= 0 ? null : -left);
    }
}
