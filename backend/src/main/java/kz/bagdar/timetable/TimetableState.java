package kz.bagdar.timetable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "PROPOSED")
enum TimetableState {
    COMPUTING,
    PROPOSED,
    ADOPTED,
    /** It was adopted, and another was after it. */
    SUPERSEDED,
    /** The demands contradict one another. */
    IMPOSSIBLE,
    /** Nothing was found in the time that there was, or something went wrong. */
    FAILED,
    CANCELLED
}
