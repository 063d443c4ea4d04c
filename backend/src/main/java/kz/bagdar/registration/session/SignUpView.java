package kz.bagdar.registration.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SessionSignUp")
public record SignUpView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID registrationId,
        @NotNull UUID sessionId,
        @NotNull Instant signedUpAt)
        implements Revisioned {}
