package kz.bagdar.press.text;

/** The fixed words of a release: headings, and what stands before a value. */
enum Label {
    AT_A_GLANCE,
    DATE,
    TIME,
    VENUE,
    PARTICIPANTS,
    ORGANIZER,
    ORGANIZERS,
    WITHIN,
    PURPOSE,
    DIRECTIONS,
    DIRECTED_AT,
    PLACE,
    ROUTES,
    STOPS,
    TOPICS,
    ACTIVITIES,
    CONTACT
}
