package kz.bagdar.message.unsubscription;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who wants no mailings, as the team sees it. */
@Schema(name = "Unsubscription")
public record UnsubscriptionView(
        @NotNull UUID registrationId, @NotNull Instant unsubscribedAt) {}
