package kz.bagdar.message.mailing;

import java.util.UUID;

/** Told in the transaction in which a mailing is called off: what of it waits is not to be sent. */
public record MailingCancelled(UUID mailingId) {}
