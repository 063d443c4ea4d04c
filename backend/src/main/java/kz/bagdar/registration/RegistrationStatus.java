package kz.bagdar.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one person's registration stands. */
@Schema(examples = "CONFIRMED")
public enum RegistrationStatus {
    PENDING,
    CONFIRMED,
    WAITLISTED,
    OFFERED,
    CANCELLED,
    REJECTED;

    /** Whether the person comes or may still come. */
    public boolean isLive() {
        return this != CANCELLED && this != REJECTED;
    }
}
