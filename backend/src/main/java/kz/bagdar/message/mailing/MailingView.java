package kz.bagdar.message.mailing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One letter to many.
 *
 * @param filter whose registrations it is for, by the parameters of their list
 * @param recipients how many it was for when it was confirmed; missing before
 */
@Schema(name = "Mailing")
public record MailingView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull MailingState state,
        @NotNull LocalizedText subject,
        @NotNull LocalizedText body,
        @NotNull RegistrationFilter filter,
        Integer recipients,
        @NotNull Instant createdAt,
        Instant confirmedAt)
        implements Revisioned {}
