package kz.bagdar.message;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An e-mail to a participant or to the contact of a delegation, as the seminar's team sees it.
 *
 * @param registrationId whose participant it is written to; missing where it is written to a contact
 * @param delegationId whose contact it is written to; missing where it is written to a participant
 * @param name the reader's; missing in the change log
 * @param subject as it left, or would leave now; the reader's name is filled in as it is known now, and “…” where that
 *     takes looking each reader up
 * @param mailingId the mailing that it is a letter of; missing for all other letters
 * @param attempts how often a mail server was asked to take it
 * @param failure why the last attempt failed; missing where none did
 * @param dueAt when it is tried next; missing once it is sent or given up
 */
@Schema(name = "Message")
public record MessageView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        UUID registrationId,
        UUID delegationId,
        @Personal String name,
        UUID mailingId,
        @NotNull MessageKind kind,
        @NotNull Language language,

        @NotNull @Schema(examples = "Сіз семинарға тіркелдіңіз")
        String subject,

        @NotNull MessageState state,
        @NotNull int attempts,
        String failure,
        Instant dueAt,
        @NotNull Instant createdAt,
        Instant sentAt)
        implements Revisioned {}
