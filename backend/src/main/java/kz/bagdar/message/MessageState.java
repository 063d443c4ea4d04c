package kz.bagdar.message;

/**
 * QUEUED also while a mail server refuses it and it is to be tried again; FAILED once it has been given up; CANCELLED
 * where its mailing was called off or the person wants none any more.
 */
public enum MessageState {
    QUEUED,
    SENT,
    FAILED,
    CANCELLED
}
