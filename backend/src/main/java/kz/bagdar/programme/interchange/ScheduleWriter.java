package kz.bagdar.programme.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.interchange.ImportedPart.Kind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.seminar.session.Sessions.Written;
import kz.bagdar.seminar.session.WriteSession;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.speaker.Speakers;
import kz.bagdar.seminar.stage.StageView;
import kz.bagdar.seminar.stage.Stages;
import kz.bagdar.seminar.stage.WriteStage;

/** Makes a stage of each day of a schedule, a session of each event and a speaker of each person. */
@ApplicationScoped
class ScheduleWriter {

    @Inject
    Stages stages;

    @Inject
    Sessions sessions;

    @Inject
    Speakers speakers;

    @Inject
    ImportedPartRepository parts;

    /**
     * Leaves out events that have faults.
     *
     * @param trial only tell what would be written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ScheduleResult write(UUID seminarId, List<MappedEvent> events, boolean trial) {
        Map<UUID, SessionView> before =
                sessions.ofSeminar(seminarId).stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
        KnownParts known =
                new KnownParts(seminarId, parts.ofSeminar(seminarId), present(seminarId, before.keySet()), part -> {
                    if (!trial) {
                        parts.persist(part);
                    }
                });
        List<MappedEvent> good =
                events.stream().filter(event -> event.faults().isEmpty()).toList();
        List<Written> written = good.stream()
                .map(event -> written(seminarId, event, known, before, trial))
                .toList();
        if (!trial) {
            List<UUID> ids = sessions.writeAll(seminarId, written);
            for (int i = 0; i < ids.size(); i++) {
                known.remember(Kind.SESSION, good.get(i).event().guid(), ids.get(i));
            }
        }
        return result(events, written, known, before, trial);
    }

    private Set<UUID> present(UUID seminarId, Set<UUID> sessionIds) {
        Set<UUID> present = new HashSet<>(sessionIds);
        stages.ofSeminar(seminarId).stream().map(StageView::id).forEach(present::add);
        speakers.ofSeminar(seminarId).stream().map(SpeakerView::id).forEach(present::add);
        return present;
    }

    private Written written(
            UUID seminarId, MappedEvent mapped, KnownParts known, Map<UUID, SessionView> before, boolean trial) {
        ScheduleEvent event = mapped.event();
        SessionView session = before.get(known.find(Kind.SESSION, event.guid()));
        // where people have moved it to another stage since, it stays there
        UUID stage = session != null
                ? session.stageId()
                : known.findOrMake(
                        Kind.STAGE,
                        event.day(),
                        () -> trial ? UUID.randomUUID() : stages.add(seminarId, stage(event.day())));
        List<UUID> held = event.persons().stream()
                .map(person -> known.findOrMake(
                        Kind.SPEAKER,
                        person.key(),
                        () -> trial ? UUID.randomUUID() : speakers.add(seminarId, person.speaker())))
                .distinct()
                .toList();
        return session == null
                ? new Written(null, mapped.session(stage, held))
                : new Written(session.id(), mapped.sessionInsteadOf(session, held));
    }

    private static WriteStage stage(String day) {
        LocalizedText name = new LocalizedText(day + "-күн", "День " + day, "Day " + day);
        return new WriteStage(null, name, null, null, null);
    }

    private static ScheduleResult result(
            List<MappedEvent> events,
            List<Written> written,
            KnownParts known,
            Map<UUID, SessionView> before,
            boolean trial) {
        int created =
                (int) written.stream().filter(session -> session.id() == null).count();
        int unchanged = (int) written.stream()
                .filter(session -> session.id() != null)
                .filter(session -> session.request().equals(WriteSession.of(before.get(session.id()))))
                .count();
        Set<String> named = events.stream().map(event -> event.event().guid()).collect(Collectors.toSet());
        return new ScheduleResult(
                !trial,
                created,
                written.size() - created - unchanged,
                unchanged,
                known.sessionsBut(named),
                known.speakersMade(),
                events.stream().flatMap(event -> event.faults().stream()).toList(),
                events.stream()
                        .filter(event -> event.faults().isEmpty())
                        .flatMap(event -> event.shortening().stream())
                        .toList());
    }
}
