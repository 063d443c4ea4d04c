package kz.bagdar.identity;

/** How far an invitation has come. */
public enum InvitationState {
    PENDING,
    DONE,
    FAILED
}
