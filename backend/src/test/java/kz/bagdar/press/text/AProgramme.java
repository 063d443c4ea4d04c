package kz.bagdar.press.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeRoute;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarLevel;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/** Programmes with no more than every seminar has, and whatever a test adds. */
final class AProgramme {

    static final Instant MADE = Instant.parse("2026-01-10T06:00:00Z");

    private LocalizedText title = in("A seminar");
    private LocalizedText purpose;
    private LocalizedText venue;
    private SeminarLevel level = SeminarLevel.CITY;
    private Lifecycle lifecycle = Lifecycle.PUBLISHED;
    private LocalDate startsOn = LocalDate.parse("2019-02-14");
    private LocalDate endsOn = startsOn;
    private LocalTime opensAt;
    private LocalTime closesAt;
    private String email;
    private List<SessionKind> activities = List.of();
    private final List<LocalizedText> directions = new ArrayList<>();
    private final List<ClusterView> clusters = new ArrayList<>();
    private final List<ProgrammeStage> stages = new ArrayList<>();
    private final List<ProgrammeRoute> routes = new ArrayList<>();

    static AProgramme aProgramme() {
        return new AProgramme();
    }

    static LocalizedText in(String text) {
        return new LocalizedText(text + " kk", text + " ru", text);
    }

    AProgramme titled(LocalizedText title) {
        this.title = title;
        return this;
    }

    AProgramme withPurpose(LocalizedText purpose) {
        this.purpose = purpose;
        return this;
    }

    AProgramme at(LocalizedText venue) {
        this.venue = venue;
        return this;
    }

    AProgramme of(SeminarLevel level) {
        this.level = level;
        return this;
    }

    AProgramme in(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        return this;
    }

    AProgramme on(String from, String to) {
        startsOn = LocalDate.parse(from);
        endsOn = LocalDate.parse(to);
        return this;
    }

    AProgramme open(String opensAt, String closesAt) {
        this.opensAt = opensAt == null ? null : LocalTime.parse(opensAt);
        this.closesAt = closesAt == null ? null : LocalTime.parse(closesAt);
        return this;
    }

    AProgramme withContact(String email) {
        this.email = email;
        return this;
    }

    AProgramme withActivities(SessionKind... kinds) {
        activities = List.of(kinds);
        return this;
    }

    AProgramme directedAt(LocalizedText direction) {
        directions.add(direction);
        return this;
    }

    AProgramme withCluster(ClusterView cluster) {
        clusters.add(cluster);
        return this;
    }

    AProgramme withStage(String name, ProgrammeSession... sessions) {
        UUID id = new UUID(1, stages.size());
        stages.add(new ProgrammeStage(
                new StageView(id, 0, id, stages.size() + 1, in(name), null, null, null), List.of(sessions), null));
        return this;
    }

    AProgramme withRoute(RouteView route) {
        routes.add(new ProgrammeRoute(route, List.of(), List.of()));
        return this;
    }

    static ClusterView cluster(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ClusterView(id, 0, in(name), null, null, List.of(), List.of(), List.of(), List.of(), null, MADE);
    }

    static ProgrammeSession about(ClusterView cluster, SessionKind kind) {
        UUID id = new UUID(3, kind.ordinal());
        return new ProgrammeSession(
                new SessionView(
                        id,
                        0,
                        id,
                        id,
                        1,
                        kind,
                        in("A session"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        List.of(cluster.id())),
                List.of(),
                null);
    }

    static ProgrammeSession session(SessionKind kind, LocalizedText title, String startsAt, SpeakerView... speakers) {
        return session(kind, title, startsAt, null, speakers);
    }

    static ProgrammeSession session(
            SessionKind kind, LocalizedText title, String startsAt, String endsAt, SpeakerView... speakers) {
        UUID id = UUID.nameUUIDFromBytes(title.en().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ProgrammeSession(
                new SessionView(
                        id,
                        0,
                        id,
                        id,
                        1,
                        kind,
                        title,
                        null,
                        null,
                        null,
                        null,
                        startsAt == null ? null : Instant.parse(startsAt),
                        endsAt == null ? null : Instant.parse(endsAt),
                        null,
                        false,
                        List.of(),
                        List.of()),
                List.of(speakers),
                null);
    }

    static SpeakerView speaker(String name, LocalizedText role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new SpeakerView(id, 0, id, in(name), role, null, null, null);
    }

    ProgrammeView view() {
        UUID id = new UUID(0, 1);
        return new ProgrammeView(
                new SeminarView(
                        id,
                        0,
                        "a-seminar",
                        title,
                        purpose,
                        level,
                        null,
                        startsOn,
                        endsOn,
                        opensAt,
                        closesAt,
                        "Asia/Almaty",
                        venue,
                        null,
                        List.of(),
                        null,
                        directions,
                        activities,
                        List.of(),
                        null,
                        false,
                        false,
                        email,
                        365,
                        lifecycle,
                        List.of(),
                        MADE),
                stages,
                routes,
                clusters,
                List.of(),
                null);
    }

    /** What is written of it, all sections after each other. */
    String written(kz.bagdar.platform.text.Language language) {
        StringBuilder text = new StringBuilder();
        for (SectionText section : ReleaseText.of(view(), routes.size())) {
            if (section.heading() != null) {
                text.append('[').append(section.heading().in(language)).append(']');
            }
            text.append(section.html().in(language));
        }
        return text.toString();
    }
}
