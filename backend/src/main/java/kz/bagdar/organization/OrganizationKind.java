package kz.bagdar.organization;

public enum OrganizationKind {
    SCHOOL,
    KINDERGARTEN,
    COLLEGE,
    ORPHANAGE,
    CENTRE,
    PALACE,
    DEPARTMENT,
    OTHER
}
