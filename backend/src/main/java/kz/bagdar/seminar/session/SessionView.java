package kz.bagdar.seminar.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session")
public record SessionView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID stageId,
        @NotNull int position,
        @NotNull SessionKind kind,
        @NotNull LocalizedText title,
        LocalizedText summary,
        LocalizedText presentedBy,
        LocalizedText place,
        UUID placeOrganizationId,
        Instant startsAt,
        Instant endsAt,
        Integer capacity,
        @NotNull List<UUID> speakerIds,
        @NotNull List<UUID> clusterIds)
        implements Revisioned {}
