package kz.bagdar.identity.team;

/** What a member of a seminar's team may do there, within what their realm role or scopes allow at all. */
public enum TeamRole {
    ORGANIZER,
    READER
}
