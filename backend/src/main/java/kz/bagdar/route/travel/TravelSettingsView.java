package kz.bagdar.route.travel;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what travel times are estimated. */
@Schema(name = "TravelSettings")
public record TravelSettingsView(
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull @Schema(examples = "25") int speedKmh,
        @NotNull @Schema(examples = "1.3") double detourFactor,
        @NotNull @Schema(examples = "5") int extraMinutes)
        implements Revisioned {

    static TravelSettingsView of(int revision, UUID seminarId, TravelEstimate estimate) {
        return new TravelSettingsView(
                revision, seminarId, estimate.speedKmh(), estimate.detourFactor(), estimate.extraMinutes());
    }
}
