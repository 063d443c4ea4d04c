package kz.bagdar.route.travel;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what travel times are to be estimated. What is missing is as usual.
 *
 * @param speedKmh of a bus in traffic; usually 25
 * @param detourFactor by how much ways are longer than the straight line; usually 1.3
 * @param extraMinutes for getting on and off; usually 5
 */
@Schema(examples = """
                {"speedKmh": 30, "detourFactor": 1.3, "extraMinutes": 5}""")
record WriteTravelSettings(
        @Min(3) @Max(120) Integer speedKmh,
        @DecimalMin("1") @DecimalMax("3") Double detourFactor,
        @Min(0) @Max(60) Integer extraMinutes) {

    WriteTravelSettings {
        speedKmh = Objects.requireNonNullElse(speedKmh, TravelEstimate.USUAL.speedKmh());
        detourFactor = Objects.requireNonNullElse(detourFactor, TravelEstimate.USUAL.detourFactor());
        extraMinutes = Objects.requireNonNullElse(extraMinutes, TravelEstimate.USUAL.extraMinutes());
    }

    TravelEstimate estimate() {
        return new TravelEstimate(speedKmh, detourFactor, extraMinutes);
    }
}
