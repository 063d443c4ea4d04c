package kz.bagdar.identity.account;

/** A realm role that an invitation can give, under its name in Keycloak. Administrators are made there by hand. */
@SuppressWarnings("java:S115")
public enum InvitedRole {
    organizer,
    reader,

    /** Given where somebody is added to an organization that hosts, by whoever may do that. */
    host
}
