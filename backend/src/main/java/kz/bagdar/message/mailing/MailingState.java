package kz.bagdar.message.mailing;

/** DRAFT is being written; QUEUED is confirmed; SENDING until the last of its letters is sent or given up; then SENT. */
public enum MailingState {
    DRAFT,
    QUEUED,
    SENDING,
    SENT,
    CANCELLED
}
