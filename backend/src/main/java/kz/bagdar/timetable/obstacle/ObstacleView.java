package kz.bagdar.timetable.obstacle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that stands against a timetable: a code, and what it speaks of by name, from which a screen makes a sentence
 * in the reader's language.
 *
 * @param organizations two for a way, from the first to the second
 * @param from local time in the seminar's zone; with {@code until} the hours that it is about. Of LEAVES_TOO_EARLY when the
 *     group would leave and when it can, of RETURNS_TOO_LATE when it must be back and when it would be
 * @param actual how much there is, or would be needed
 * @param limit how much there may be, or is at hand
 * @param detail the same in English
 */
@Schema(name = "TimetableObstacle")
public record ObstacleView(
        @NotNull ObstacleCode code,
        @NotNull List<Named> organizations,
        @NotNull List<Named> routes,
        @NotNull List<Named> stops,
        @NotNull List<Named> groups,
        @Schema(examples = "12:00") LocalTime from,
        @Schema(examples = "13:00") LocalTime until,
        @Schema(examples = "3") Integer actual,
        @Schema(examples = "2") Integer limit,

        @NotNull @Schema(examples = "School No. 83 takes 2 groups at once, and 3 have to come")
        String detail) {

    /** @param name missing for what is not there any more */
    @Schema(name = "TimetableNamed")
    public record Named(@NotNull UUID id, LocalizedText name) {}
}
