package kz.bagdar.timetable.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A break that every group has, in one piece, within some hours; local times in the seminar's zone. */
@Schema(name = "TimetableLunch", examples = """
                {"from": "12:00", "until": "14:30", "minutes": 45}""")
public record LunchSettings(
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @NotNull @Min(5) @Max(240) Integer minutes) {}
