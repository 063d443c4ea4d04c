package kz.bagdar.message;

/** QUEUED also while a mail server refuses it and it is to be tried again; FAILED once it has been given up. */
public enum MessageState {
    QUEUED,
    SENT,
    FAILED
}
