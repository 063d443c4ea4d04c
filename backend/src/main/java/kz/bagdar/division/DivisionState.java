package kz.bagdar.division;

/** PROPOSED until it is adopted or discarded; one division of a seminar at most is ADOPTED, earlier ones are SUPERSEDED. */
public enum DivisionState {
    PROPOSED,
    ADOPTED,
    SUPERSEDED
}
