package kz.bagdar.seminar.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session")
public record SessionView(
        UUID id,
        int revision,
        UUID seminarId,
        UUID stageId,
        int position,
        SessionKind kind,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText presentedBy,
        LocalizedText place,
        UUID placeOrganizationId,
        Instant startsAt,
        Instant endsAt,
        Integer capacity,
        List<UUID> speakerIds,
        List<UUID> clusterIds)
        implements Revisioned {}
