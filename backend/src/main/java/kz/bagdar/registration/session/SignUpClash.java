package kz.bagdar.registration.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.session.SessionView;

/**
 * A session that a person signed up for and cannot come to without missing something else.
 *
 * @param clashes where the person is otherwise at that time
 */
public record SignUpClash(
        @NotNull UUID sessionId,
        @NotNull LocalizedText title,
        Instant startsAt,
        Instant endsAt,
        @NotNull List<Itinerary.Entry> clashes) {

    static SignUpClash of(SessionView session, List<Itinerary.Entry> clashes) {
        return new SignUpClash(session.id(), session.title(), session.startsAt(), session.endsAt(), clashes);
    }
}
