package kz.bagdar.seminar.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param signUp whether it is only for those who sign up for it; others are for all who are there */
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
        @NotNull boolean signUp,
        @NotNull List<UUID> speakerIds,
        @NotNull List<UUID> clusterIds)
        implements Revisioned {

    /** Whether it says itself where it is; it is where its stage is otherwise. */
    public boolean hasPlace() {
        return place != null || placeOrganizationId != null;
    }

    /** The same at another place. */
    public SessionView at(LocalizedText place, UUID placeOrganizationId) {
        return new SessionView(
                id,
                revision,
                seminarId,
                stageId,
                position,
                kind,
                title,
                summary,
                presentedBy,
                place,
                placeOrganizationId,
                startsAt,
                endsAt,
                capacity,
                signUp,
                speakerIds,
                clusterIds);
    }
}
