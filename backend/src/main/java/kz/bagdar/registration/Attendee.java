package kz.bagdar.registration;

import java.util.UUID;
import kz.bagdar.platform.text.Language;

/** What of a registration others at the seminar may know of a person. */
public record Attendee(
        UUID id,
        String fullName,
        String workplace,
        String position,
        String regionCode,
        String categoryCode,
        UUID groupId,
        Language language,
        RegistrationStatus status) {}
