package kz.bagdar.timetable.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import kz.bagdar.timetable.engine.Weights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a timetable costs, in points; the cheapest is wanted. What is missing takes the usual value.
 *
 * @param travel for each minute that a group is on its way
 * @param waiting for each minute that is neither visit, travel nor lunch
 * @param longWaiting once more for each such minute of a group over 20
 * @param finish for each minute until a group is back
 * @param move for each visit that starts at another time than in the timetable that this one is based on
 */
@Schema(name = "TimetableWeights", examples = """
                {"travel": 2, "waiting": 3, "longWaiting": 3, "finish": 1, "move": 30}""")
public record WeightSettings(
        @Min(0) @Max(Weights.MOST) Integer travel,
        @Min(0) @Max(Weights.MOST) Integer waiting,
        @Min(0) @Max(Weights.MOST) Integer longWaiting,
        @Min(0) @Max(Weights.MOST) Integer finish,
        @Min(0) @Max(Weights.MOST) Integer move) {

    private static final Weights USUAL = Weights.STANDARD;

    public WeightSettings {
        travel = Objects.requireNonNullElse(travel, USUAL.travel());
        waiting = Objects.requireNonNullElse(waiting, USUAL.waiting());
        longWaiting = Objects.requireNonNullElse(longWaiting, USUAL.longWaiting());
        finish = Objects.requireNonNullElse(finish, USUAL.finish());
        move = Objects.requireNonNullElse(move, USUAL.move());
    }

    public static WeightSettings usual() {
        return new WeightSettings(null, null, null, null, null);
    }

    Weights weights() {
        return new Weights(travel, waiting, longWaiting, finish, move);
    }
}
