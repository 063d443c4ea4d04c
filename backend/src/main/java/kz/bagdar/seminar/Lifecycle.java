package kz.bagdar.seminar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a seminar stands. Only a DRAFT is hidden from the public; only a DRAFT can be deleted. */
@Schema(examples = "REGISTRATION_OPEN")
public enum Lifecycle {
    DRAFT,
    PUBLISHED,
    REGISTRATION_OPEN,
    REGISTRATION_CLOSED,
    RUNNING,
    COMPLETED,
    ARCHIVED,
    CANCELLED;

    /** The lifecycles that may follow, the usual one first. */
    public List<Lifecycle> next() {
        return switch (this) {
            case DRAFT -> List.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> List.of(REGISTRATION_OPEN, RUNNING, DRAFT, CANCELLED);
            case REGISTRATION_OPEN -> List.of(REGISTRATION_CLOSED, CANCELLED);
            case REGISTRATION_CLOSED -> List.of(RUNNING, REGISTRATION_OPEN, CANCELLED);
            case RUNNING -> List.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> List.of(ARCHIVED);
            case ARCHIVED -> List.of();
        };
    }

    /** Whether organizers may still change anything in it. An archive is kept as it is; only its team may change. */
    public boolean letsOrganizersChange() {
        return this != ARCHIVED;
    }

    /** Whether an organizer may still add somebody by hand. */
    public boolean takesPeopleByHand() {
        return switch (this) {
            case PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED, RUNNING -> true;
            case DRAFT, COMPLETED, ARCHIVED, CANCELLED -> false;
        };
    }

    /** Whether nobody comes to it any more. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED, RUNNING -> false;
            case COMPLETED, ARCHIVED, CANCELLED -> true;
        };
    }

    /** Whether those who come are written to where their part of the programme moves: it is too late once all is over. */
    public boolean tellsWhatMoves() {
        return switch (this) {
            case DRAFT, PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED, RUNNING -> true;
            case COMPLETED, ARCHIVED, CANCELLED -> false;
        };
    }

    /** Whether participants may still change or cancel their own registrations. */
    public boolean letsParticipantsChange() {
        return switch (this) {
            case PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED -> true;
            case DRAFT, RUNNING, COMPLETED, ARCHIVED, CANCELLED -> false;
        };
    }
}
