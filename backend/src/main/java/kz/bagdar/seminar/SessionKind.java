package kz.bagdar.seminar;

public enum SessionKind {
    SPEECH,
    TOUR,
    PRESENTATION,
    EXHIBITION,
    MASTER_CLASS,
    PANORAMIC_LESSON
}
