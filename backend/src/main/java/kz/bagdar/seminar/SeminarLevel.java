package kz.bagdar.seminar;

public enum SeminarLevel {
    REPUBLICAN,
    REGIONAL,
    DISTRICT,
    CITY,
    ORGANIZATION
}
