package kz.bagdar.platform.problem;

import java.util.Locale;

/** Every kind of problem that the service answers with. The names are part of the contract and never change. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not valid JSON"),
    MALFORMED_XML(400, "The body is not valid XML"),
    UNKNOWN_FIELD(400, "The body has a field that is not known"),
    WRONG_TYPE(400, "A field has a value of the wrong type"),
    INVALID_PARAMETER(400, "A parameter has a value that is not allowed"),
    BAD_REQUEST(400, "The request cannot be understood"),
    UNAUTHENTICATED(401, "Sign in or send a valid token"),
    FORBIDDEN(403, "You may not do this"),
    NOT_FOUND(404, "There is no such thing, or you may not see it"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer is not available in that media type"),
    DUPLICATE(409, "Another one with the same name or number exists"),
    IN_USE(409, "Something else still refers to it"),
    IDEMPOTENCY_IN_PROGRESS(409, "The first request with this key is still running"),
    IDEMPOTENCY_ANSWER_LOST(409, "The request was carried out, but its answer can no longer be read"),
    ILLEGAL_LIFECYCLE_MOVE(409, "The lifecycle does not allow this move"),
    REGISTRATION_NOT_OPEN(409, "Registration is not open"),
    SEMINAR_FULL(409, "Every place is taken"),
    SESSION_FULL(409, "Every place at the session is taken"),
    SESSION_CLASH(409, "The person is elsewhere at that time"),
    PLACES_FREE(409, "There are places; nobody needs to wait"),
    OFFER_OPEN(409, "The offer has to be answered first"),
    OFFER_OVER(409, "The offer does not hold any more"),
    ILLEGAL_STATE(409, "The present state does not allow this"),
    NOTHING_TO_PUBLISH(409, "Nothing has changed since the last publication"),
    DIVISION_OUTDATED(409, "The division no longer fits the registrations and groups"),
    TIMETABLE_UNDER_WAY(409, "A timetable of this seminar is being computed already"),
    TIMETABLE_BROKEN(409, "The visits break what they were planned with"),
    TIMETABLE_OUTDATED(409, "The timetable no longer fits the routes, groups and hosts"),
    BADGES_UNDER_WAY(409, "Files of badges are being made already"),
    IMPORTS_UNDER_WAY(409, "Files with people are being read already"),
    STALE_REVISION(412, "Somebody changed it since you read it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a media type that is not taken"),
    VALIDATION(422, "The request breaks a rule"),
    IDEMPOTENCY_KEY_REUSED(422, "The key was used for another request"),
    IMAGE_REJECTED(422, "The file is not a picture that can be taken"),
    FILE_REJECTED(422, "The file is of no type that can be taken"),
    TABLE_REJECTED(422, "The file is not a table that can be read"),
    PROOF_REJECTED(422, "The proof of work is not taken"),
    DIVISION_INFEASIBLE(422, "No division satisfies all the bounds"),
    DIVISION_UNDECIDED(422, "No division was found in time"),
    DIVISION_NO_GROUPS(422, "There are no groups to divide over"),
    DIVISION_NO_PARTICIPANTS(422, "There is nobody to divide"),
    TIMETABLE_INFEASIBLE(422, "No timetable is possible like that"),
    NO_BADGES(422, "There is nobody to make a badge for"),
    TOO_MANY_BADGES(422, "One file cannot hold that many badges"),
    PRECONDITION_REQUIRED(428, "Send If-Match with the revision you read"),
    TOO_MANY_REQUESTS(429, "Too many requests come from your address"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "A system that is needed does not answer");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String urn() {
        return "urn:bagdar:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
