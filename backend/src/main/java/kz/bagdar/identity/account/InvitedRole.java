package kz.bagdar.identity.account;

/** A realm role that an invitation can give, under its name in Keycloak. Administrators are made there by hand. */
@SuppressWarnings("java:S115")
public enum InvitedRole {
    organizer,
    reader
}
