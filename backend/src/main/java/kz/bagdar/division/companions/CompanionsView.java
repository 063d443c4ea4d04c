package kz.bagdar.division.companions;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.division.engine.CompanionKind;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People who must travel in one group, or no two of whom may. */
@Schema(name = "Companions")
public record CompanionsView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull CompanionKind kind,
        @NotNull List<UUID> registrationIds,
        @Personal String note,
        @NotNull Instant createdAt)
        implements Revisioned {}
