package kz.bagdar.route;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of a day in which a host takes nobody, local times in the seminar's zone. */
@Schema(examples = """
                {"from": "13:00", "to": "14:00"}""")
public record Break(
        @NotNull @Schema(examples = "13:00") LocalTime from,
        @NotNull @Schema(examples = "14:00") LocalTime to) {}
