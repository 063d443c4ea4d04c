package kz.bagdar.registration.own;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.registration.link.LinkLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever asks for a link is told, whether or not anybody is known by the e-mail.
 *
 * @param minutesApart how long a link that works is not mailed once more
 */
public record LinkRequested(
        @NotNull @Schema(examples = "10") int minutesApart) {

    static final LinkRequested ANYWAY = new LinkRequested((int) LinkLog.BETWEEN_MAILS.toMinutes());
}
