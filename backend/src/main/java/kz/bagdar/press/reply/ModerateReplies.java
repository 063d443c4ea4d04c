package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param ids of replies of the seminar, none twice */
@Schema(examples = "{\"ids\": [\"01a20c1a-416b-7d3e-b20f-000006762d80\"], \"verdict\": \"APPROVED\"}")
record ModerateReplies(
        @NotEmpty @Size(max = 200, message = "must have at most 200 items") List<@NotNull UUID> ids,

        @NotNull @Schema(examples = "APPROVED") ReplyState verdict) {}
