package kz.bagdar.programme.interchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.interchange.ScheduleEvent.Person;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.WriteSession;

/**
 * What becomes of one event.
 *
 * @param spoken the language of its texts
 * @param kind null where the file names none that we have
 * @param faults empty where it can be taken
 * @param shortened whether its summary was too long
 */
record MappedEvent(
        ScheduleEvent event,
        Language spoken,
        MappedStage stage,
        SessionKind kind,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText place,
        Instant startsAt,
        Instant endsAt,
        boolean shortened,
        List<ScheduleFault> faults) {

    MappedEvent withFaults(List<ScheduleFault> all) {
        return new MappedEvent(event, spoken, stage, kind, title, summary, place, startsAt, endsAt, shortened, all);
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
        SessionKind known = kind == null ? SessionKind.SPEECH : kind;
        return new WriteSession(
                stageId,
                null,
                known,
                title,
                summary,
                null,
                place,
                null,
                startsAt,
                endsAt,
                null,
                null,
                speakerIds,
                List.of());
    }

    /**
     * The same of a session that is there: what the file does not say of it stays as people have written it.
     *
     * @param room that it is in so far
     */
    WriteSession sessionInsteadOf(SessionView before, LocalizedText room, List<UUID> speakerIds) {
        boolean stays = before.place() == null && place != null && room.says(place);
        return new WriteSession(
                before.stageId(),
                null,
                kind == null ? before.kind() : kind,
                over(before.title(), title),
                over(before.summary(), summary),
                before.presentedBy(),
                stays ? null : over(before.place(), place),
                before.placeOrganizationId(),
                startsAt == null ? before.startsAt() : startsAt,
                endInsteadOf(before),
                before.capacity(),
                before.signUp(),
                speakerIds.isEmpty() ? before.speakerIds() : speakerIds,
                before.clusterIds());
    }

    /** Where the file does not say how long it takes, it takes as long as before. */
    private Instant endInsteadOf(SessionView before) {
        if (startsAt == null) {
            return before.endsAt();
        }
        return endsAt != null || before.endsAt() == null
                ? endsAt
                : startsAt.plus(Duration.between(before.startsAt(), before.endsAt()));
    }

    /** The name of a speaker who is there, as the file has it now. */
    LocalizedText nameInsteadOf(LocalizedText before, Person person) {
        LocalizedText said = person.speaker().name();
        boolean sameEverywhere = before.equals(new LocalizedText(before.en(), before.en(), before.en()));
        return sameEverywhere ? said : over(before, LocalizedText.of(spoken, person.name()));
    }

    private static LocalizedText over(LocalizedText before, LocalizedText said) {
        if (before == null || said == null) {
            return said == null ? before : said;
        }
        // an export says in one language what it has in another alone
        if (before.says(said)) {
            return before;
        }
        return new LocalizedText(
                said.kk() == null ? before.kk() : said.kk(),
                said.ru() == null ? before.ru() : said.ru(),
                said.en() == null ? before.en() : said.en());
    }
}
