package kz.bagdar.press.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "PENDING")
enum ReplyState {
    PENDING,
    APPROVED,
    REJECTED
}
