package kz.bagdar.programme.interchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.WriteSession;

/**
 * What becomes of one event.
 *
 * @param faults empty where it can be taken
 * @param shortened whether its summary was too long
 */
record MappedEvent(
        ScheduleEvent event,
        SessionKind kind,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText place,
        Instant startsAt,
        Instant endsAt,
        boolean shortened,
        List<ScheduleFault> faults) {

    MappedEvent withFaults(List<ScheduleFault> all) {
        return new MappedEvent(event, kind, title, summary, place, startsAt, endsAt, shortened, all);
    }

    /** That its summary was too long, where it was. */
    Optional<ScheduleFault> shortening() {
        String element = event.text("description") == null ? "abstract" : "description";
        return shortened
                ? Optional.of(ScheduleFault.of(
                        event, element, "too-long", "was cut to " + ScheduleMapping.LONGEST_SUMMARY + " characters"))
                : Optional.empty();
    }

    /** @param speakerIds in their order */
    WriteSession session(UUID stageId, List<UUID> speakerIds) {
        return new WriteSession(
                stageId, null, kind, title, summary, null, place, null, startsAt, endsAt, null, speakerIds, List.of());
    }

    /** The same of a session of an earlier import: what the file does not say of it stays as people have written it. */
    WriteSession sessionInsteadOf(SessionView before, List<UUID> speakerIds) {
        return new WriteSession(
                before.stageId(),
                null,
                kind,
                over(before.title(), title),
                over(before.summary(), summary),
                before.presentedBy(),
                over(before.place(), place),
                before.placeOrganizationId(),
                startsAt == null ? before.startsAt() : startsAt,
                startsAt == null ? before.endsAt() : endsAt,
                before.capacity(),
                speakerIds.isEmpty() ? before.speakerIds() : speakerIds,
                before.clusterIds());
    }

    private static LocalizedText over(LocalizedText before, LocalizedText said) {
        if (before == null || said == null) {
            return said == null ? before : said;
        }
        return new LocalizedText(
                said.kk() == null ? before.kk() : said.kk(),
                said.ru() == null ? before.ru() : said.ru(),
                said.en() == null ? before.en() : said.en());
    }
}
