package kz.bagdar.route.travel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be said of a way.
 *
 * @param source missing is ENTERED; ESTIMATED cannot be said, that is what holds where nobody says anything
 */
@Schema(examples = """
                {"minutes": 25}""")
record WriteTravelTime(@NotNull @Min(0) @Max(MOST_MINUTES) Integer minutes, TravelSource source) {

    static final int MOST_MINUTES = 600;

    WriteTravelTime {
        source = Objects.requireNonNullElse(source, TravelSource.ENTERED);
    }
}
