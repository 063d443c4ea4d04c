package kz.bagdar.division.lock;

import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupLock")
public record LockView(
        UUID id, int revision, UUID seminarId, UUID registrationId, UUID groupId, String reason, Instant createdAt)
        implements Revisioned {}
