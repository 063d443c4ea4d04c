package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a reply has arrived; a moderator reads it before anybody else does. */
@Schema(name = "ReplyReceipt")
record ReplyReceipt(@NotNull UUID id, @NotNull ReplyState state) {}
