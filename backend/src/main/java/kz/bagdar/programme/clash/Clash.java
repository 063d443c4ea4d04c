package kz.bagdar.programme.clash;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A warning about the programme; it never keeps anybody from writing.
 *
 * @param sessionIds the two that are in each other's way, the earlier one first; one alone outside the hours
 * @param speakerId who would have to be in both; of a SPEAKER clash alone
 * @param routeId whose groups would have to be in both; of a GROUP clash alone
 * @param from when both go on, or when the session does that lies outside the hours
 */
@Schema(name = "Clash")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clash(
        @NotNull ClashKind kind,
        @NotNull List<UUID> sessionIds,
        UUID speakerId,
        UUID routeId,
        @NotNull Instant from,
        @NotNull Instant to) {

    static Clash between(ClashKind kind, Slot one, Slot other, UUID speakerId, UUID routeId) {
        boolean inOrder = ClashDetection.ORDER.compare(one, other) <= 0;
        Slot first = inOrder ? one : other;
        Slot second = inOrder ? other : one;
        Instant end = first.endsAt().isBefore(second.endsAt()) ? first.endsAt() : second.endsAt();
        return new Clash(
                kind, List.of(first.sessionId(), second.sessionId()), speakerId, routeId, second.startsAt(), end);
    }

    static Clash outside(Slot slot) {
        Instant end = slot.endsAt() == null ? slot.startsAt() : slot.endsAt();
        return new Clash(ClashKind.OUTSIDE_HOURS, List.of(slot.sessionId()), null, null, slot.startsAt(), end);
    }
}
