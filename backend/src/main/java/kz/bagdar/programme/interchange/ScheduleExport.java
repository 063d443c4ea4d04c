package kz.bagdar.programme.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.prepared.Preparing;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.PublicUrl;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.programme.interchange.ScheduleDocument.Conference;
import kz.bagdar.programme.interchange.ScheduleDocument.Day;
import kz.bagdar.programme.interchange.ScheduleDocument.Event;
import kz.bagdar.programme.interchange.ScheduleDocument.Generator;
import kz.bagdar.programme.interchange.ScheduleDocument.Person;
import kz.bagdar.programme.interchange.ScheduleDocument.Room;
import kz.bagdar.programme.version.PublishedProgramme;
import kz.bagdar.programme.version.PublishedProgrammes;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;

/** Writes what was last published as {@code schedule.xml}. Sessions without a time are not part of that format. */
@ApplicationScoped
class ScheduleExport {

    private static final XmlMapper XML = XmlMapper.builder()
            .enable(ToXmlGenerator.Feature.WRITE_XML_DECLARATION)
            .build();
    /** As XML Schema wants it, with seconds. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    PublishedProgrammes published;

    @Inject
    Preparing preparing;

    @Inject
    PublicUrl publicUrl;

    byte[] of(String seminar, Language language) {
        PublishedProgramme programme = published.of(seminar);
        preparing.sameForEveryone(programme.programme().seminar().id());
        try {
            return XML.writeValueAsBytes(new Writing(programme.programme(), language).document(programme.version()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A session with what of its stage matters here. */
    private record Held(ProgrammeStage stage, ProgrammeSession session, OffsetDateTime start) {}

    private final class Writing {

        private final ProgrammeView programme;
        private final SeminarView seminar;
        private final Language language;
        private final Map<UUID, Integer> numbers = new HashMap<>();

        Writing(ProgrammeView programme, Language language) {
            this.programme = programme;
            this.seminar = programme.seminar();
            this.language = language;
        }

        ScheduleDocument document(int version) {
            ZoneId zone = ZoneId.of(seminar.timeZone());
            Map<LocalDate, List<Held>> byDay = programme.stages().stream()
                    .flatMap(stage -> stage.sessions().stream()
                            .filter(session -> session.session().startsAt() != null)
                            .map(session -> new Held(
                                    stage,
                                    session,
                                    session.session().startsAt().atZone(zone).toOffsetDateTime())))
                    .sorted(Comparator.comparing(Held::start))
                    .collect(Collectors.groupingBy(
                            held -> held.start().toLocalDate(), TreeMap::new, Collectors.toList()));
            List<Day> days = new ArrayList<>();
            byDay.forEach((date, held) -> days.add(day(days.size() + 1, date, held, zone)));
            return new ScheduleDocument(
                    new Generator(Generator.OURS),
                    String.valueOf(version),
                    new Conference(
                            seminar.slug(),
                            seminar.title().in(language),
                            seminar.startsOn().toString(),
                            seminar.endsOn().toString(),
                            days.size(),
                            "00:05",
                            seminar.timeZone(),
                            publicUrl.of("/")),
                    days);
        }

        private Day day(int index, LocalDate date, List<Held> held, ZoneId zone) {
            Map<String, List<Held>> byRoom = held.stream()
                    .collect(
                            Collectors.groupingBy(one -> room(one, language), LinkedHashMap::new, Collectors.toList()));
            return new Day(
                    index,
                    date.toString(),
                    MOMENT.format(date.atStartOfDay(zone)),
                    MOMENT.format(date.plusDays(1).atStartOfDay(zone)),
                    byRoom.entrySet().stream()
                            .map(room -> new Room(
                                    room.getKey(),
                                    room.getValue().stream().map(this::event).toList()))
                            .toList());
        }

        private String room(Held held, Language in) {
            Map<UUID, OrganizationView> organizations = new HashMap<>();
            Stream.of(held.session().placeOrganization(), held.stage().placeOrganization())
                    .filter(Objects::nonNull)
                    .forEach(organization -> organizations.put(organization.id(), organization));
            return ScheduleRoom.of(seminar, held.stage().stage(), held.session().session(), organizations)
                    .in(in);
        }

        private Event event(Held held) {
            SessionView session = held.session().session();
            // what follows is in the language of the title, which is the one that the format can tell; but one track
            // has one name, whatever language its talks are in
            Language spoken = session.title().nearest(language);
            Duration length = session.endsAt() == null ? null : Duration.between(session.startsAt(), session.endsAt());
            return new Event(
                    session.id().toString(),
                    number(session.id()),
                    room(held, spoken),
                    session.title().in(spoken),
                    ScheduleKinds.write(session.kind()),
                    MOMENT.format(held.start()),
                    TIME.format(held.start()),
                    length == null ? null : "%02d:%02d".formatted(length.toHours(), length.toMinutesPart()),
                    session.summary() == null ? null : session.summary().in(spoken),
                    seminar.slug() + "-" + number(session.id()),
                    held.stage().stage().name().in(language),
                    spoken.tag(),
                    held.session().speakers().stream()
                            .map(speaker -> new Person(
                                    speaker.id().toString(),
                                    number(speaker.id()),
                                    speaker.name().in(spoken)))
                            .toList(),
                    publicUrl.of("/" + language.tag() + "/seminars/" + seminar.slug() + "/programme"));
        }

        /** The format wants whole numbers as ids, beside those that stay. */
        private int number(UUID id) {
            return numbers.computeIfAbsent(id, none -> numbers.size() + 1);
        }
    }
}
