package kz.bagdar.programme.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.interchange.ImportedPart.Key;
import kz.bagdar.programme.interchange.ImportedPart.Kind;
import kz.bagdar.programme.interchange.ScheduleEvent.Person;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.seminar.session.Sessions.Written;
import kz.bagdar.seminar.session.WriteSession;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.speaker.Speakers;
import kz.bagdar.seminar.stage.StageView;
import kz.bagdar.seminar.stage.Stages;

/** Makes a stage of each day of a schedule (of each stage of one that was exported here), a session of each event and a speaker of each person. */
@ApplicationScoped
class ScheduleWriter {

    @Inject
    Stages stages;

    @Inject
    Sessions sessions;

    @Inject
    Speakers speakers;

    @Inject
    Organizations organizations;

    @Inject
    ImportedPartRepository parts;

    /**
     * Leaves out events that have faults.
     *
     * @param trial only tell what would be written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ScheduleResult write(SeminarView seminar, List<MappedEvent> events, boolean trial) {
        return new Writing(seminar, trial).write(events);
    }

    private final class Writing {

        private final SeminarView seminar;
        private final boolean trial;
        private final Map<UUID, SessionView> sessionsBefore;
        private final Map<UUID, StageView> stagesBefore;
        private final Map<UUID, OrganizationView> hosts;
        private final Map<UUID, SpeakerView> speakersBefore;
        private final Map<UUID, LocalizedText> names = new HashMap<>();
        private final KnownParts known;

        Writing(SeminarView seminar, boolean trial) {
            this.seminar = seminar;
            this.trial = trial;
            sessionsBefore = byId(sessions.ofSeminar(seminar.id()), SessionView::id);
            stagesBefore = byId(stages.ofSeminar(seminar.id()), StageView::id);
            speakersBefore = byId(speakers.ofSeminar(seminar.id()), SpeakerView::id);
            Set<UUID> hostIds = Stream.concat(
                            sessionsBefore.values().stream().map(SessionView::placeOrganizationId),
                            stagesBefore.values().stream().map(StageView::placeOrganizationId))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            hosts = byId(organizations.byIds(hostIds), OrganizationView::id);
            known = known();
        }

        private KnownParts known() {
            Map<Key, ImportedPart> earlier = parts.ofSeminar(seminar.id()).stream()
                    .collect(Collectors.toMap(ImportedPart::key, Function.identity()));
            Map<Key, UUID> imported =
                    earlier.values().stream().collect(Collectors.toMap(ImportedPart::key, ImportedPart::resourceId));
            return new KnownParts(
                    seminar.id(),
                    imported,
                    Map.of(
                            Kind.STAGE,
                            stagesBefore.keySet(),
                            Kind.SESSION,
                            sessionsBefore.keySet(),
                            Kind.SPEAKER,
                            speakersBefore.keySet()),
                    (key, id) -> {
                        if (!trial) {
                            keep(earlier.get(key), key, id);
                        }
                    });
        }

        private void keep(ImportedPart earlier, Key key, UUID id) {
            if (earlier == null) {
                parts.persist(new ImportedPart(key, id));
            } else {
                earlier.becomes(id);
            }
        }

        ScheduleResult write(List<MappedEvent> events) {
            List<MappedEvent> good =
                    events.stream().filter(event -> event.faults().isEmpty()).toList();
            List<Written> written = good.stream().map(this::written).toList();
            if (!trial) {
                speakers.rename(seminar.id(), names);
                List<UUID> ids = sessions.writeAll(seminar.id(), written);
                for (int i = 0; i < ids.size(); i++) {
                    if (written.get(i).id() == null) {
                        known.remember(Kind.SESSION, good.get(i).event().guid(), ids.get(i));
                    }
                }
            }
            return result(events, written);
        }

        private Written written(MappedEvent mapped) {
            ScheduleEvent event = mapped.event();
            SessionView before = sessionsBefore.get(known.find(Kind.SESSION, event.guid()));
            List<UUID> held = event.persons().stream()
                    .map(person -> speaker(mapped, person))
                    .distinct()
                    .toList();
            // where people have moved it to another stage since, it stays there
            return before == null
                    ? new Written(null, mapped.session(stage(mapped.stage()), held))
                    : new Written(before.id(), mapped.sessionInsteadOf(before, room(before), held));
        }

        private UUID stage(MappedStage mapped) {
            return known.findOrMake(
                    Kind.STAGE,
                    mapped.key(),
                    () -> stagesBefore.values().stream()
                            .filter(stage -> stage.name().says(mapped.name()))
                            .map(StageView::id)
                            .findFirst()
                            .orElseGet(() -> trial ? UUID.randomUUID() : stages.add(seminar.id(), mapped.stage())));
        }

        private UUID speaker(MappedEvent event, Person person) {
            UUID id = known.findOrMake(
                    Kind.SPEAKER,
                    person.key(),
                    () -> trial ? UUID.randomUUID() : speakers.add(seminar.id(), person.speaker()));
            SpeakerView before = speakersBefore.get(id);
            if (before != null && !names.containsKey(id)) {
                names.put(id, event.nameInsteadOf(before.name(), person));
            }
            return id;
        }

        private LocalizedText room(SessionView session) {
            return ScheduleRoom.of(seminar, stagesBefore.get(session.stageId()), session, hosts);
        }

        private ScheduleResult result(List<MappedEvent> events, List<Written> written) {
            Set<UUID> renamed = names.keySet().stream()
                    .filter(id -> !names.get(id).equals(speakersBefore.get(id).name()))
                    .collect(Collectors.toSet());
            int created = (int)
                    written.stream().filter(session -> session.id() == null).count();
            int unchanged = (int) written.stream()
                    .filter(session -> session.id() != null)
                    .filter(session -> session.request().equals(WriteSession.of(sessionsBefore.get(session.id()))))
                    .filter(session -> Collections.disjoint(session.request().speakerIds(), renamed))
                    .count();
            Set<UUID> named = events.stream()
                    .map(event -> known.find(Kind.SESSION, event.event().guid()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
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

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
