package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.form.FormAnswers;
import kz.bagdar.registration.form.Wished;
import kz.bagdar.registration.place.Claim;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A registration as its seminar's team and the participant see it.
 *
 * @param preferences ids of routes, the dearest first
 * @param clusterWishes ids of clusters, the dearest first
 * @param answers to the questions of the registration form, and to those that it had once
 * @param groupId the group that the person travels with, once there is one
 * @param delegationId the delegation that the person comes with; missing for who comes alone
 * @param erasedAt when all that told who it was was erased; missing for who is not erased
 * @param registeredAt when the person registered, or last registered again after cancelling
 * @param confirmedAt when the place was given; of who is PENDING that it is kept while the registration is looked at again
 * @param priority on the waiting list the higher is served first, and among equals who came first
 * @param offerExpiresAt until when the offered place is kept; of who is CANCELLED that nobody accepted it in time
 */
@Schema(name = "Registration")
public record RegistrationView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull RegistrationStatus status,
        @NotNull @Personal String fullName,
        @NotNull @Personal String email,
        @Personal String phone,
        @Personal String workplace,
        @Personal String position,
        @NotNull String regionCode,
        String categoryCode,
        @NotNull Language language,
        @NotNull List<UUID> preferences,
        @NotNull List<UUID> clusterWishes,
        @NotNull @Personal boolean stepFreeAccess,
        @Personal String note,
        @NotNull @Personal FormAnswers answers,
        UUID groupId,
        UUID delegationId,
        @NotNull Instant registeredAt,
        Instant confirmedAt,
        Instant cancelledAt,
        @NotNull int priority,
        Instant offeredAt,
        Instant offerExpiresAt,
        Instant erasedAt)
        implements Revisioned {

    public Wished wished() {
        return new Wished(preferences, clusterWishes);
    }

    /** What decides which limits it takes from. */
    public Claim claim() {
        return new Claim(regionCode, categoryCode, preferences.isEmpty() ? null : preferences.getFirst());
    }

    /** Whether one of the seminar's places is kept for the person. */
    public boolean takesPlace() {
        return switch (status) {
            case CONFIRMED, OFFERED -> true;
            case PENDING -> confirmedAt != null;
            case WAITLISTED, CANCELLED, REJECTED -> false;
        };
    }
}
