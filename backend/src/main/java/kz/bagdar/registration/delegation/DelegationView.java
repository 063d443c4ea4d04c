package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delegation as the seminar's team and its contact see it.
 *
 * @param language in which the contact is written to
 * @param contactErasedAt when who the contact was was erased; missing while the contact is known
 * @param byStatus how many of its people stand where, counted at the moment of asking
 */
@Schema(name = "Delegation")
public record DelegationView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,

        @NotNull @Schema(examples = "Ақмола облысының делегациясы (үлгі дерек)")
        String name,

        @NotNull @Schema(examples = "KZ-11") String regionCode,
        @NotNull @Schema(examples = "Айгүл Серікова") String contactName,

        @NotNull @Schema(examples = "aigul@sample.example") String contactEmail,

        String contactPhone,
        @NotNull Language language,
        @NotNull Instant openedAt,
        Instant contactErasedAt,

        @NotNull @Schema(examples = "{\"CONFIRMED\": 12, \"WAITLISTED\": 3}")
        Map<RegistrationStatus, Integer> byStatus)
        implements Revisioned {}
