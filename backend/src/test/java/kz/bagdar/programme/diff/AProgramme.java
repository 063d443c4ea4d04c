package kz.bagdar.programme.diff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.bagdar.organization.OrganizationKind;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.stage.StageView;

/** Programmes as plain values: a stage, two sessions, two routes, each with a stop and a group, the second stop showing the lesson. */
final class AProgramme {

    static final UUID SEMINAR = UUID.randomUUID();
    static final UUID STAGE = UUID.randomUUID();
    static final UUID SPEECH = UUID.randomUUID();
    static final UUID LESSON = UUID.randomUUID();
    static final UUID ROUTE_ONE = UUID.randomUUID();
    static final UUID ROUTE_TWO = UUID.randomUUID();
    static final UUID STOP_ONE = UUID.randomUUID();
    static final UUID STOP_TWO = UUID.randomUUID();
    static final UUID GROUP_ONE = UUID.randomUUID();
    static final UUID GROUP_TWO = UUID.randomUUID();
    static final UUID SCHOOL = UUID.randomUUID();

    SeminarView seminar = seminar("Clusters", "2019-02-14", "Asia/Almaty", Lifecycle.PUBLISHED);
    StageView stage = stage("General session", "Palace");
    final List<SessionView> sessions = new ArrayList<>(List.of(session(SPEECH, 1), session(LESSON, 2)));
    final List<RouteView> routes = new ArrayList<>(List.of(route(ROUTE_ONE, 1), route(ROUTE_TWO, 2)));
    final List<StopView> stops = new ArrayList<>(
            List.of(stop(STOP_ONE, ROUTE_ONE, 1, List.of()), stop(STOP_TWO, ROUTE_TWO, 1, List.of(LESSON))));
    final List<GroupView> groups = new ArrayList<>(List.of(group(GROUP_ONE, ROUTE_ONE), group(GROUP_TWO, ROUTE_TWO)));
    final List<VisitView> visits = new ArrayList<>();
    final List<OrganizationView> organizations = new ArrayList<>(List.of(organization("School No. 83")));

    private AProgramme() {}

    static Composition aProgramme() {
        return aProgramme(programme -> {});
    }

    static Composition aProgramme(Consumer<AProgramme> change) {
        AProgramme programme = new AProgramme();
        change.accept(programme);
        return new Composition(
                programme.seminar,
                List.of(programme.stage),
                programme.sessions,
                List.of(),
                programme.routes,
                programme.stops,
                programme.groups,
                programme.visits,
                programme.organizations,
                List.of());
    }

    void session(UUID id, UnaryOperator<SessionView> change) {
        sessions.replaceAll(session -> session.id().equals(id) ? change.apply(session) : session);
    }

    static SessionView session(UUID id, int position) {
        return session(id, position, "A session", null, "2019-02-14T03:00:00Z");
    }

    static SessionView timeless(SessionView session) {
        return session(session.id(), session.position(), "A session", null, null);
    }

    static SessionView session(UUID id, int position, String title, String place, String startsAt) {
        return new SessionView(
                id,
                0,
                SEMINAR,
                STAGE,
                position,
                SessionKind.SPEECH,
                text(title),
                null,
                null,
                text(place),
                null,
                startsAt == null ? null : Instant.parse(startsAt),
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    static StageView stage(String name, String place) {
        return new StageView(STAGE, 0, SEMINAR, 1, text(name), null, text(place), null);
    }

    static RouteView route(UUID id, int number) {
        return new RouteView(id, 0, SEMINAR, number, null, null, null, List.of(), List.of(), false);
    }

    static StopView stop(UUID id, UUID route, int position, List<UUID> sessions) {
        return new StopView(
                id, 0, SEMINAR, route, position, SCHOOL, List.of(), List.of(), sessions, null, null, null, null, null,
                null, List.of(), List.of(), null);
    }

    static GroupView group(UUID id, UUID route) {
        return new GroupView(id, 0, SEMINAR, route, 1, null, null, null, List.of());
    }

    /** For an hour. */
    static VisitView visit(UUID group, UUID stop, String startsAt) {
        Instant start = Instant.parse(startsAt);
        UUID id = UUID.nameUUIDFromBytes((group + "/" + stop).getBytes(StandardCharsets.US_ASCII));
        return new VisitView(id, 0, SEMINAR, group, stop, start, start.plusSeconds(3600));
    }

    static OrganizationView organization(String name) {
        return new OrganizationView(
                SCHOOL,
                0,
                OrganizationKind.SCHOOL,
                text(name),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH);
    }

    static SeminarView seminar(String title, String day, String zone, Lifecycle lifecycle) {
        return new SeminarView(
                SEMINAR,
                0,
                "clusters",
                text(title),
                null,
                SeminarLevel.CITY,
                null,
                LocalDate.parse(day),
                LocalDate.parse(day),
                null,
                null,
                zone,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                false,
                null,
                365,
                lifecycle,
                lifecycle.next(),
                Instant.EPOCH);
    }

    static LocalizedText text(String text) {
        return text == null ? null : LocalizedText.of(Language.en, text);
    }
}
