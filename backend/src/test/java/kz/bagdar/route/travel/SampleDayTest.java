package kz.bagdar.route.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.timetable.engine.Limits;
import kz.bagdar.timetable.engine.Progress;
import kz.bagdar.timetable.engine.Span;
import kz.bagdar.timetable.engine.TimetableEngine;
import kz.bagdar.timetable.engine.TimetableModel;
import kz.bagdar.timetable.engine.TimetableModel.Group;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import kz.bagdar.timetable.engine.TimetablePlan;
import kz.bagdar.timetable.engine.Visit;
import kz.bagdar.timetable.engine.Weights;
import org.junit.jupiter.api.Test;

/** The second sample: its ways, limits, closed hours and fixed sessions leave room for a day. */
class SampleDayTest {

    private static final int PEOPLE = 22;

    private final JsonNode sample = read();
    private final List<JsonNode> routes = list(sample.get("routes"));
    private final List<JsonNode> visits =
            routes.stream().flatMap(route -> list(route.get("stops")).stream()).toList();
    private final List<String> hosts = visits.stream()
            .map(visit -> visit.get("organization").asText())
            .distinct()
            .toList();

    @Test
    void shapeIsAnotherThanThatOfTheFirst() {
        assertEquals(3, routes.size());
        routes.forEach(route -> {
            assertEquals(5, route.get("stops").size());
            assertEquals(2, route.get("groups").size());
        });
        assertEquals(14, hosts.size(), "one host is on two routes");
    }

    @Test
    void itsDayHasAProvenTimetable() {
        TimetablePlan plan = assertInstanceOf(
                TimetablePlan.class,
                new TimetableEngine().plan(model(), new Limits(Duration.ofMinutes(3), 1_000, 1), Progress.NONE));

        assertTrue(plan.proof().optimal(), () -> plan.proof().toString());
        assertEquals(30, plan.visits().size());
        int lesson = hosts.indexOf("bilik");
        assertEquals(
                2,
                plan.visits().stream()
                        .filter(visit -> hostOf(visit) == lesson)
                        .filter(visit -> visit.start() <= minutes("14:20") && visit.start() + 45 >= minutes("15:00"))
                        .count());
    }

    private int hostOf(Visit visit) {
        JsonNode route = routes.get(visit.group() / 2);
        return hosts.indexOf(
                route.get("stops").get(visit.stop()).get("organization").asText());
    }

    private TimetableModel model() {
        List<String> places = Stream.concat(hosts.stream(), Stream.of("house")).toList();
        TravelMatrix matrix = matrix(places);
        int[][] travel = places.stream()
                .map(from -> places.stream()
                        .mapToInt(to -> matrix.minutes(id(from), id(to)).orElseThrow())
                        .toArray())
                .toArray(int[][]::new);
        List<Group> groups = new ArrayList<>();
        for (int route = 0; route < routes.size(); route++) {
            groups.add(new Group(route, PEOPLE, null));
            groups.add(new Group(route, PEOPLE, null));
        }
        return new TimetableModel(
                span("10:00", "17:20"),
                5,
                hosts.stream().map(this::host).toList(),
                routes.stream()
                        .map(route -> new Route(
                                route.get("inOrder").asBoolean(),
                                list(route.get("stops")).stream()
                                        .map(this::stop)
                                        .toList()))
                        .toList(),
                groups,
                travel,
                places.indexOf("house"),
                places.indexOf("house"),
                new Lunch(span("12:00", "14:30"), 40),
                List.of(),
                List.of(),
                Weights.STANDARD);
    }

    private TravelMatrix matrix(List<String> places) {
        Map<UUID, Point> points = new HashMap<>();
        sample.get("organizations")
                .forEach(place -> points.put(
                        id(place.get("key").asText()),
                        new Point(
                                place.get("latitude").asDouble(),
                                place.get("longitude").asDouble())));
        Map<Way, SaidTime> said = new HashMap<>();
        JsonNode travel = sample.get("travel");
        travel.get("times").forEach(time -> {
            Way way = new Way(id(time.get("from").asText()), id(time.get("to").asText()));
            said.put(
                    way,
                    new SaidTime(1, way.from(), way.to(), time.get("minutes").asInt(), TravelSource.ENTERED));
        });
        JsonNode settings = travel.get("settings");
        return new TravelMatrix(
                places.stream().map(SampleDayTest::id).toList(),
                points,
                said,
                new TravelEstimate(
                        settings.get("speedKmh").asInt(),
                        settings.get("detourFactor").asDouble(),
                        settings.get("extraMinutes").asInt()));
    }

    /** Of a host with several stops both say the same. */
    private Host host(String key) {
        JsonNode visit = visits.stream()
                .filter(each -> each.get("organization").asText().equals(key))
                .findFirst()
                .orElseThrow();
        List<Span> open = new ArrayList<>();
        int from = minutes(visit.get("opensAt").asText());
        for (JsonNode pause : list(visit.path("breaks"))) {
            open.add(new Span(from, minutes(pause.get("from").asText())));
            from = minutes(pause.get("to").asText());
        }
        open.add(new Span(from, minutes(visit.get("closesAt").asText())));
        return new Host(
                visit.get("hostGroupLimit").asInt(),
                visit.has("hostPeopleLimit") ? visit.get("hostPeopleLimit").asInt() : null,
                open);
    }

    private Stop stop(JsonNode visit) {
        List<Span> sessions = new ArrayList<>();
        for (JsonNode key : visit.path("sessions")) {
            for (JsonNode session : sample.get("stages").get(1).get("sessions")) {
                if (session.get("key").equals(key) && session.has("startsAt")) {
                    sessions.add(new Span(clock(session.get("startsAt")), clock(session.get("endsAt"))));
                }
            }
        }
        return new Stop(
                hosts.indexOf(visit.get("organization").asText()),
                visit.get("visitMinutes").asInt(),
                sessions);
    }

    private static int clock(JsonNode instant) {
        return OffsetDateTime.parse(instant.asText()).toLocalTime().toSecondOfDay() / 60;
    }

    private static Span span(String from, String until) {
        return new Span(minutes(from), minutes(until));
    }

    private static int minutes(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../samples/shymkent-2027/seminar.json").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
