package kz.bagdar.seminar.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a session. Missing lists are empty ones.
 *
 * @param position place in its stage, from 1; absent leaves the session where it is, and puts a new one at the end
 * @param presentedBy who presents it, in words, where they are not speakers by name
 * @param place where it is held, in words
 * @param placeOrganizationId the organization at which it is held
 * @param capacity most people in it; 0 is none, absent is any
 * @param signUp whether it is only for those who sign up for it; missing is no
 * @param speakerIds in the order in which they are named
 * @param clusterIds the clusters whose work it shows
 */
@Schema(examples = """
                {"kind": "SPEECH", "position": 1,
                 "title": {"kk": "Елорда білімін дамыту", "ru": "Развитие столичного образования", "en": "The Development of Capital Education"},
                 "startsAt": "2019-02-14T09:00:00+06:00", "endsAt": "2019-02-14T09:30:00+06:00"}""")
public record WriteSession(
        @NotNull UUID stageId,
        @Min(1) Integer position,
        @NotNull SessionKind kind,
        @NotNull @Localized(max = 300) LocalizedText title,
        @Localized(max = 4000, multiline = true) LocalizedText summary,
        @Localized(max = 300) LocalizedText presentedBy,
        @Localized(max = 300) LocalizedText place,
        UUID placeOrganizationId,
        Instant startsAt,
        Instant endsAt,
        @Min(0) @Max(1_000_000) Integer capacity,
        Boolean signUp,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull UUID> speakerIds,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull UUID> clusterIds) {

    public WriteSession {
        signUp = Objects.requireNonNullElse(signUp, false);
        speakerIds = Objects.requireNonNullElse(speakerIds, List.of());
        clusterIds = Objects.requireNonNullElse(clusterIds, List.of());
    }

    /** What would leave a session as it is. */
    public static WriteSession of(SessionView session) {
        return new WriteSession(
                session.stageId(),
                null,
                session.kind(),
                session.title(),
                session.summary(),
                session.presentedBy(),
                session.place(),
                session.placeOrganizationId(),
                session.startsAt(),
                session.endsAt(),
                session.capacity(),
                session.signUp(),
                session.speakerIds(),
                session.clusterIds());
    }
}
