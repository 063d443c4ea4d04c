package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param ids of replies of the seminar, none twice
 * @param from only those that are in this state are judged, so that the verdict of another moderator stands; missing
 *     where it is to replace whatever was decided
 */
@Schema(
        examples =
                "{\"ids\": [\"01a20c1a-416b-7d3e-b20f-000006762d80\"], \"from\": \"PENDING\", \"verdict\": \"APPROVED\"}")
record ModerateReplies(
        @NotEmpty @Size(max = 200, message = "must have at most 200 items") List<@NotNull UUID> ids,

        @Schema(examples = "PENDING") ReplyState from,

        @NotNull @Schema(examples = "APPROVED") ReplyState verdict) {

    boolean expects(ReplyState state) {
        return from == null || from == state;
    }
}
