package kz.bagdar.programme.clash;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wanted twice at once; or that a session lies outside the seminar's days or hours. */
@Schema(examples = "SPEAKER")
public enum ClashKind {
    PLACE,
    SPEAKER,
    GROUP,
    OUTSIDE_HOURS
}
