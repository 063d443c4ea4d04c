package kz.bagdar.route.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param id the same for the same group at the same stop, whichever timetable it comes from */
@Schema(name = "Visit")
public record VisitView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID groupId,
        @NotNull UUID stopId,
        @NotNull @Schema(examples = "2019-02-14T05:00:00Z") Instant startsAt,
        @NotNull @Schema(examples = "2019-02-14T06:00:00Z") Instant endsAt)
        implements Revisioned {}
