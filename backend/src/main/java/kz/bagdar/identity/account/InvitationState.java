package kz.bagdar.identity.account;

/** How far an invitation has come. */
public enum InvitationState {
    PENDING,
    DONE,
    FAILED
}
