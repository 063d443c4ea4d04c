package kz.bagdar.timetable.input;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a timetable was asked for, with what was missing filled in.
 *
 * @param from when groups can leave, local time in the seminar's zone
 * @param until when they must be back
 * @param grid visits start at multiples of so many minutes
 * @param lunch missing where nobody has one
 * @param basedOn the timetable whose pins are kept, and from which as little as possible moves
 */
@Schema(name = "TimetableSettings")
public record TimetableSettings(
        @NotNull LocalDate date,
        @NotNull @Schema(examples = "09:00") LocalTime from,
        @NotNull @Schema(examples = "18:00") LocalTime until,
        @NotNull @Schema(examples = "5") int grid,
        LunchSettings lunch,
        @NotNull boolean startAtVenue,
        @NotNull boolean endAtVenue,
        @NotNull WeightSettings weights,
        @NotNull @Schema(examples = "60") int timeLimitSeconds,
        UUID basedOn) {}
