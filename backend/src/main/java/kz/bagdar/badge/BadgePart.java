package kz.bagdar.badge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be left off a badge; the seminar and the name always stand on it. */
@Schema(examples = "WORKPLACE")
public enum BadgePart {
    WORKPLACE,
    POSITION,
    REGION,
    CATEGORY,
    /** The route with its colour, and the group. */
    ROUTE,
    /** The QR code that check-in reads. */
    CODE
}
