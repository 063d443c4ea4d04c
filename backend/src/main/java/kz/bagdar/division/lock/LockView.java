package kz.bagdar.division.lock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupLock")
public record LockView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID registrationId,
        @NotNull UUID groupId,
        @Personal String reason,
        @NotNull Instant createdAt)
        implements Revisioned {}
