package kz.bagdar.press.text;

import static kz.bagdar.press.text.Statement.inAll;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;

/** What is written of one stage: where it is, and what happens there, who speaks and on what. */
record StageText(
        Occasion occasion, Map<UUID, OrganizationView> organizations, Map<UUID, ClusterView> clusters, boolean only) {

    /** @param number the stage's place among those of the seminar, from 1 */
    Stream<SectionText> write(ProgrammeStage stage, int number) {
        UUID id = stage.stage().id();
        LocalizedText name = stage.stage().name();
        LocalizedText place = place(stage.stage().place(), stage.stage().placeOrganizationId());
        boolean nameAlone = place == null
                && stage.stage().summary() == null
                && stage.sessions().isEmpty();
        Statement statement = new Statement("stage-" + id, words -> heading(words, number, name, nameAlone))
                .saying("stage/" + id, name)
                .saying("place/" + id, place)
                .saying("summary/" + id, stage.stage().summary());
        stage.sessions().forEach(session -> state(session, statement));
        return statement.written(words -> {
            Html html = new Html();
            if (nameAlone) {
                html.paragraph(Sentences.ended(Html.escaped(words.of(name))));
            }
            if (place != null) {
                html.paragraph(Sentences.ended(
                        Html.strong(words.label(Label.PLACE) + ":") + " " + Html.escaped(words.of(place))));
            }
            if (stage.stage().summary() != null) {
                html.paragraphs(stage.stage().summary().in(words.language()));
            }
            return html.list(stage.sessions().stream()
                            .map(session -> item(words, session, place))
                            .toList())
                    .toString();
        });
    }

    private String heading(Words words, int number, LocalizedText name, boolean nameAlone) {
        if (nameAlone) {
            return only ? null : words.stage(number);
        }
        return only ? words.of(name) : words.stage(number) + ". " + words.of(name);
    }

    private void state(ProgrammeSession session, Statement statement) {
        UUID id = session.session().id();
        statement
                .saying("session/" + id, session.session().title())
                .saying("kind/" + id, inAll(words -> words.one(session.session().kind())));
        if (session.session().startsAt() != null) {
            statement.saying("time/" + id, inAll(words -> time(words, session.session())));
        }
        for (SpeakerView speaker : session.speakers()) {
            statement.saying("speaker/" + speaker.id(), speaker.name()).saying("role/" + speaker.id(), speaker.role());
        }
        statement.saying("presentedBy/" + id, session.session().presentedBy()).saying("place/" + id, place(session));
        shown(session).forEach(cluster -> statement.saying("cluster/" + cluster.id(), cluster.name()));
    }

    /** For example {@code 09:00–09:30. “The Development of Capital Education” – speech by …}. */
    private String item(Words words, ProgrammeSession session, LocalizedText placeOfStage) {
        SessionView held = session.session();
        String title = words.of(held.title());
        String kind = words.kind(held.kind(), title);
        List<String> people = session.speakers().stream()
                .map(speaker -> person(words, speaker))
                .toList();
        String presentedBy = held.presentedBy() == null ? null : words.of(held.presentedBy());
        List<String> said = new ArrayList<>(
                words.held(held.kind(), kind, people, presentedBy).toList());
        LocalizedText place = place(session);
        if (place != null && !place.equals(placeOfStage)) {
            said.add(labelled(words, Label.PLACE, words.of(place)));
        }
        List<ClusterView> shown = shown(session);
        if (!shown.isEmpty()) {
            said.add(labelled(
                    words,
                    Label.TOPICS,
                    Sentences.listed(shown.stream()
                            .map(cluster -> words.of(cluster.name()))
                            .toList())));
        }
        String time = held.startsAt() == null ? "" : Html.escaped(time(words, held)) + ". ";
        String what = Html.strong(kind.isEmpty() ? title : words.quoted(title));
        String details = said.isEmpty() ? "" : " – " + Html.escaped(String.join("; ", said));
        return time + Sentences.ended(what + details);
    }

    private static String labelled(Words words, Label label, String value) {
        return words.label(label).toLowerCase(Locale.ROOT) + ": " + value;
    }

    private static String person(Words words, SpeakerView speaker) {
        String name = words.of(speaker.name());
        return speaker.role() == null ? name : name + ", " + words.of(speaker.role());
    }

    private String time(Words words, SessionView session) {
        ZonedDateTime start = session.startsAt().atZone(occasion.zone());
        ZonedDateTime end = session.endsAt() == null ? null : session.endsAt().atZone(occasion.zone());
        LocalDate day = start.toLocalDate();
        boolean tellsDay = !occasion.isOneDay() || !day.equals(occasion.from());
        return (tellsDay ? words.day(day) + ", " : "")
                + Words.CLOCK.format(start)
                + (end == null ? "" : until(words, end, day));
    }

    private static String until(Words words, ZonedDateTime end, LocalDate day) {
        String clock = Words.CLOCK.format(end);
        return end.toLocalDate().equals(day) ? "–" + clock : " – " + words.day(end.toLocalDate()) + ", " + clock;
    }

    private LocalizedText place(ProgrammeSession session) {
        LocalizedText place = session.session().place();
        return place != null || session.placeOrganization() == null
                ? place
                : session.placeOrganization().name();
    }

    private LocalizedText place(LocalizedText place, UUID organizationId) {
        OrganizationView organization = organizationId == null ? null : organizations.get(organizationId);
        return place != null || organization == null ? place : organization.name();
    }

    private List<ClusterView> shown(ProgrammeSession session) {
        return session.session().clusterIds().stream()
                .map(clusters::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
