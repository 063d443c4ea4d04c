package kz.bagdar.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits that would be at other times; all others stay when they are. */
@Schema(
        examples =
                "{\"moves\": [{\"visitId\": \"01929f3c-7d1e-7c3a-9a57-2f4f6f1b0c11\", \"startsAt\": \"2019-02-14T11:00:00+06:00\"}]}")
record CheckMoves(
        @NotNull @Size(min = 1, max = 200, message = "must have 1 to 200 items") List<@NotNull @Valid Move> moves) {

    @Schema(name = "CheckedMove")
    record Move(@NotNull UUID visitId, @NotNull Instant startsAt) {}
}
