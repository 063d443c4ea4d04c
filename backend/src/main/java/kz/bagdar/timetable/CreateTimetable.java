package kz.bagdar.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.bagdar.platform.text.PlainText;
import kz.bagdar.timetable.input.LunchSettings;
import kz.bagdar.timetable.input.WeightSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to plan the visits. What is missing takes the usual value.
 *
 * @param stageId the part of the seminar that the visits belong to
 * @param date absent is the day of a seminar of one day
 * @param from when groups can leave; absent is when the seminar opens
 * @param until when they must be back; absent is when the seminar closes
 * @param grid visits start at multiples of so many minutes
 * @param startAtVenue whether all groups come from the venue; absent is where an organization is known as the venue
 * @param endAtVenue whether all groups go back there
 * @param timeLimitSeconds after which the best timetable so far is taken
 * @param basedOn a timetable whose pins are kept, and from which as little as possible moves
 */
@Schema(
        examples =
                "{\"date\": \"2019-02-14\", \"from\": \"09:00\", \"until\": \"18:00\", \"grid\": 5, \"timeLimitSeconds\": 60,"
                        + " \"lunch\": {\"from\": \"12:00\", \"until\": \"14:30\", \"minutes\": 45}}")
record CreateTimetable(
        UUID stageId,
        LocalDate date,
        @Schema(examples = "09:00") LocalTime from,
        @Schema(examples = "18:00") LocalTime until,
        @Min(1) @Max(60) Integer grid,
        @Valid LunchSettings lunch,
        Boolean startAtVenue,
        Boolean endAtVenue,
        @Valid WeightSettings weights,
        @Min(1) @Max(600) Integer timeLimitSeconds,
        UUID basedOn,
        @PlainText(max = 500, multiline = true) String note) {}
