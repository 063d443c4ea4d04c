package kz.bagdar.route;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stop")
public record StopView(
        UUID id,
        int revision,
        UUID seminarId,
        UUID routeId,
        int position,
        UUID organizationId,
        List<LocalizedText> topics,
        List<UUID> clusterIds,
        Integer visitMinutes,
        Integer hostGroupLimit,
        Integer hostPeopleLimit,
        @Schema(examples = "10:00") LocalTime opensAt,
        @Schema(examples = "17:00") LocalTime closesAt,
        Boolean stepFreeAccess)
        implements Revisioned {}
