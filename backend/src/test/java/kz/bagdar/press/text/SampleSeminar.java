package kz.bagdar.press.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationKind;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ClusterBadge;
import kz.bagdar.programme.ProgrammeRoute;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeStop;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/** The seminar of 2019 as it is loaded from its file, without a service. */
final class SampleSeminar {

    private static final Path FOLDER = Path.of("../samples/astana-2019");
    private static final Instant MADE = Instant.parse("2019-01-10T06:00:00Z");
    private static final UUID SEMINAR = id("astana-2019");

    private final JsonNode sample;

    private SampleSeminar(JsonNode sample) {
        this.sample = sample;
    }

    static ProgrammeView programme() {
        return new SampleSeminar(json()).read();
    }

    static int groups() {
        return json().get("routes").size();
    }

    static JsonNode json() {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve("seminar.json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode facts() {
        try {
            return new YAMLMapper().readTree(FOLDER.resolve("facts.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ProgrammeView read() {
        JsonNode seminar = sample.get("seminar");
        List<ProgrammeStage> stages = new ArrayList<>();
        for (JsonNode stage : sample.get("stages")) {
            stages.add(stage(stage, stages.size() + 1));
        }
        return new ProgrammeView(
                seminar(seminar),
                stages,
                all(sample.get("routes"), this::route),
                all(sample.get("clusters"), this::cluster),
                all(seminar.get("organizers"), key -> organization(key.asText())),
                organization(seminar.get("venueOrganization").asText()));
    }

    private SeminarView seminar(JsonNode seminar) {
        return new SeminarView(
                SEMINAR,
                0,
                seminar.get("slug").asText(),
                text(seminar, "title"),
                text(seminar, "purpose"),
                SeminarLevel.valueOf(seminar.get("level").asText()),
                text(seminar, "heldWithin"),
                LocalDate.parse(seminar.get("startsOn").asText()),
                LocalDate.parse(seminar.get("endsOn").asText()),
                LocalTime.parse(seminar.get("opensAt").asText()),
                LocalTime.parse(seminar.get("closesAt").asText()),
                seminar.get("timeZone").asText(),
                text(seminar, "venue"),
                id(seminar.get("venueOrganization").asText()),
                all(seminar.get("organizers"), key -> id(key.asText())),
                text(seminar, "audience"),
                all(seminar.get("directions"), SampleSeminar::text),
                all(seminar.get("activities"), kind -> SessionKind.valueOf(kind.asText())),
                List.of(),
                null,
                true,
                true,
                null,
                365,
                Lifecycle.PUBLISHED,
                List.of(),
                MADE);
    }

    private ProgrammeStage stage(JsonNode stage, int position) {
        UUID stageId = id("stage " + position);
        List<ProgrammeSession> sessions = new ArrayList<>();
        for (JsonNode session : stage.get("sessions")) {
            sessions.add(session(session, stageId, sessions.size() + 1));
        }
        UUID place = stage.has("placeOrganization")
                ? id(stage.get("placeOrganization").asText())
                : null;
        return new ProgrammeStage(
                new StageView(
                        stageId,
                        0,
                        SEMINAR,
                        position,
                        text(stage, "name"),
                        text(stage, "summary"),
                        text(stage, "place"),
                        place),
                sessions,
                null);
    }

    private ProgrammeSession session(JsonNode session, UUID stageId, int position) {
        List<SpeakerView> speakers = all(session.path("speakers"), key -> speaker(key.asText()));
        return new ProgrammeSession(
                new SessionView(
                        id(stageId + " " + position),
                        0,
                        SEMINAR,
                        stageId,
                        position,
                        SessionKind.valueOf(session.get("kind").asText()),
                        text(session, "title"),
                        null,
                        text(session, "presentedBy"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        speakers.stream().map(SpeakerView::id).toList(),
                        List.of()),
                speakers,
                null);
    }

    private SpeakerView speaker(String key) {
        JsonNode speaker = named("speakers", key);
        return new SpeakerView(id(key), 0, SEMINAR, text(speaker, "name"), text(speaker, "role"), null, null, null);
    }

    private ProgrammeRoute route(JsonNode route) {
        UUID id = id("route " + route.get("number"));
        List<ClusterView> clusters = all(route.get("clusters"), key -> cluster(named("clusters", key.asText())));
        return new ProgrammeRoute(
                new RouteView(
                        id,
                        0,
                        SEMINAR,
                        route.get("number").asInt(),
                        null,
                        null,
                        null,
                        all(route.get("topics"), SampleSeminar::text),
                        clusters.stream().map(ClusterView::id).toList(),
                        false),
                all(route.get("stops"), key -> stop(key.asText(), id)),
                clusters.stream()
                        .map(cluster -> new ClusterBadge(cluster.id(), cluster.name(), null))
                        .toList());
    }

    private ProgrammeStop stop(String key, UUID routeId) {
        return new ProgrammeStop(
                new StopView(
                        id("stop " + key),
                        0,
                        SEMINAR,
                        routeId,
                        1,
                        id(key),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null),
                organization(key));
    }

    private ClusterView cluster(JsonNode cluster) {
        return new ClusterView(
                id(cluster.get("key").asText()),
                0,
                text(cluster, "name"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                MADE);
    }

    private OrganizationView organization(String key) {
        JsonNode organization = named("organizations", key);
        return new OrganizationView(
                id(key),
                0,
                OrganizationKind.valueOf(organization.get("kind").asText()),
                text(organization, "name"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                MADE);
    }

    private JsonNode named(String list, String key) {
        return all(sample.get(list), Function.identity()).stream()
                .filter(item -> item.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(JsonNode items, Function<JsonNode, T> read) {
        return StreamSupport.stream(items.spliterator(), false).map(read).toList();
    }

    private static LocalizedText text(JsonNode owner, String field) {
        return owner.has(field) ? text(owner.get(field)) : null;
    }

    private static LocalizedText text(JsonNode text) {
        return new LocalizedText(
                text.get("kk").asText(), text.get("ru").asText(), text.get("en").asText());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
