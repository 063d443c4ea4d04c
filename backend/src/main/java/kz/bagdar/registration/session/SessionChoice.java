package kz.bagdar.registration.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session that takes sign-ups, as it stands for one person.
 *
 * @param capacity of the session; missing where it has no limit
 * @param placesLeft that can still be had, the quotas that name the session asked too; missing where nothing limits them
 * @param signedUpAt missing for who is not signed up
 * @param refusals why the person cannot sign up now; empty for who can, and for who is signed up
 * @param clashes where the person is otherwise at that time; may be there for who is signed up, since programmes and groups
 *     change
 */
public record SessionChoice(
        @NotNull UUID sessionId,
        @NotNull LocalizedText title,
        @NotNull SessionKind kind,
        Instant startsAt,
        Instant endsAt,
        @Schema(examples = "20") Integer capacity,
        @Schema(examples = "3") Integer placesLeft,
        Instant signedUpAt,
        @NotNull List<Refusal> refusals,
        @NotNull List<Itinerary.Entry> clashes) {

    @Schema(name = "SignUpRefusal", examples = "FULL")
    public enum Refusal {
        /** Only who has a place at the seminar can have one at its sessions. */
        NOT_CONFIRMED,
        /** The seminar has come too far for the caller to change anything. */
        CLOSED,
        FULL,
        CLASH
    }
}
