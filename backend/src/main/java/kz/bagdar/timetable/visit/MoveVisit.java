package kz.bagdar.timetable.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param startsAt a whole minute of the day of the timetable; the visit lasts as long as before */
@Schema(examples = """
                {"startsAt": "2019-02-14T11:00:00+06:00", "pinned": true}""")
public record MoveVisit(@NotNull Instant startsAt, @NotNull Boolean pinned) {}
