package kz.bagdar.press.text;

import static kz.bagdar.press.text.Statement.inAll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeSession;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import org.jsoup.nodes.Element;

/** Writes a press release from a seminar's data: all that the data says, and nothing that it does not. */
public final class ReleaseText {

    /** The fact that says when the seminar is. */
    public static final String DATE = "date";

    /** The fact that says where it is. */
    public static final String VENUE = "venue";

    private final ProgrammeView programme;
    private final SeminarView seminar;
    private final Occasion occasion;
    private final Progress progress;
    private final int groups;

    private ReleaseText(ProgrammeView programme, int groups) {
        this.programme = programme;
        this.seminar = programme.seminar();
        this.occasion = Occasion.of(seminar);
        this.progress = Progress.of(seminar.lifecycle());
        this.groups = groups;
    }

    /**
     * @param groups how many groups travel the routes
     * @return the sections in their order; none of them is empty
     */
    public static List<SectionText> of(ProgrammeView programme, int groups) {
        return new ReleaseText(programme, groups).sections().toList();
    }

    /** What a seminar is, by its level. */
    public static LocalizedText level(SeminarView seminar) {
        return inAll(words -> words.level(seminar.level()));
    }

    /** When it is. */
    public static LocalizedText days(SeminarView seminar) {
        return Occasion.of(seminar).days();
    }

    /** Where it is; null where the data does not say it. */
    public static LocalizedText venue(ProgrammeView programme) {
        LocalizedText venue = programme.seminar().venue();
        return venue != null || programme.venueOrganization() == null
                ? venue
                : programme.venueOrganization().name();
    }

    private Stream<SectionText> sections() {
        Map<UUID, ClusterView> clusters =
                programme.clusters().stream().collect(Collectors.toMap(ClusterView::id, Function.identity()));
        int count = programme.stages().size();
        StageText stage = new StageText(occasion, organizations(), clusters, count == 1);
        RouteText route = new RouteText(clusters, progress);
        return Stream.of(
                        title(),
                        lead(),
                        atAGlance(),
                        purpose(),
                        directions(),
                        IntStream.range(0, count)
                                .boxed()
                                .flatMap(i -> stage.write(programme.stages().get(i), i + 1)),
                        route.introduce(programme.routes(), groups, programme.stages()),
                        programme.routes().stream().flatMap(route::write),
                        activities(),
                        contact())
                .flatMap(sections -> sections);
    }

    private Stream<SectionText> title() {
        return new Statement(SectionText.TITLE, words -> null)
                .saying("title", seminar.title())
                .written(words -> new Html()
                        .paragraph(Html.escaped(words.of(seminar.title())))
                        .toString());
    }

    private Stream<SectionText> lead() {
        return new Statement(SectionText.LEAD, words -> null)
                .saying(occasion.date())
                .saying(progress.fact(occasion.isOneDay()))
                .saying("level", level(seminar))
                .saying("title", seminar.title())
                .written(words -> new Html()
                        .paragraph(Html.escaped(words.announcement(
                                words.level(seminar.level()),
                                words.quoted(words.of(seminar.title())),
                                occasion.from(),
                                occasion.to(),
                                progress)))
                        .toString());
    }

    private Stream<SectionText> atAGlance() {
        List<OrganizationView> organizers = programme.organizers();
        LocalizedText venue = venue(programme);
        Statement statement = new Statement("facts", words -> words.label(Label.AT_A_GLANCE)).saying(occasion.date());
        occasion.hoursOfTheDay().forEach(statement::saying);
        statement.saying(VENUE, venue).saying("audience", seminar.audience());
        organizers.forEach(organizer -> statement.saying("organizer/" + organizer.id(), organizer.name()));
        statement.saying("heldWithin", seminar.heldWithin());
        return statement.written(words -> {
            List<String> items = new ArrayList<>();
            items.add(item(words, Label.DATE, words.days(occasion.from(), occasion.to())));
            if (occasion.hasHours()) {
                items.add(item(words, Label.TIME, occasion.hours(words)));
            }
            add(items, words, Label.VENUE, venue);
            add(items, words, Label.PARTICIPANTS, seminar.audience());
            if (!organizers.isEmpty()) {
                items.add(item(
                        words,
                        organizers.size() == 1 ? Label.ORGANIZER : Label.ORGANIZERS,
                        Sentences.listed(organizers.stream()
                                .map(organizer -> words.of(organizer.name()))
                                .toList())));
            }
            add(items, words, Label.WITHIN, seminar.heldWithin());
            return new Html().list(items).toString();
        });
    }

    private Stream<SectionText> purpose() {
        return seminar.purpose() == null
                ? Stream.empty()
                : new Statement("purpose", words -> words.label(Label.PURPOSE))
                        .saying("purpose", seminar.purpose())
                        .written(words -> new Html()
                                .paragraphs(seminar.purpose().in(words.language()))
                                .toString());
    }

    private Stream<SectionText> directions() {
        List<LocalizedText> directions = seminar.directions();
        if (directions.isEmpty()) {
            return Stream.empty();
        }
        Statement statement = new Statement("directions", words -> words.label(Label.DIRECTIONS));
        for (int i = 0; i < directions.size(); i++) {
            statement.saying("direction/" + (i + 1), directions.get(i));
        }
        return statement.written(words -> new Html()
                .paragraph(words.label(Label.DIRECTED_AT))
                .list(directions.stream()
                        .map(direction -> Html.escaped(words.of(direction)))
                        .toList())
                .toString());
    }

    private Stream<SectionText> activities() {
        if (seminar.activities().isEmpty() || progress == Progress.CANCELLED) {
            return Stream.empty();
        }
        Statement statement = new Statement("activities", words -> words.label(Label.ACTIVITIES));
        seminar.activities().forEach(kind -> statement.saying("activity/" + kind, inAll(words -> words.many(kind))));
        return statement.written(words -> new Html()
                .paragraph(words.activities(seminar.activities(), ofClusters(), progress))
                .toString());
    }

    /** Whether the data says of the activities that they are about the clusters. */
    private boolean ofClusters() {
        Set<SessionKind> shown = programme.stages().stream()
                .flatMap(stage -> stage.sessions().stream())
                .map(ProgrammeSession::session)
                .filter(session -> !session.clusterIds().isEmpty())
                .map(SessionView::kind)
                .collect(Collectors.toSet());
        return !programme.clusters().isEmpty()
                && (!seminar.directions().isEmpty() || shown.containsAll(seminar.activities()));
    }

    private Stream<SectionText> contact() {
        String email = seminar.contactEmail();
        return email == null
                ? Stream.empty()
                : new Statement("contact", words -> words.label(Label.CONTACT))
                        .saying("contact", Occasion.same(email))
                        .written(words -> new Html()
                                .paragraph(words.questions(new Element("a")
                                        .attr("href", "mailto:" + email)
                                        .text(email)
                                        .outerHtml()))
                                .toString());
    }

    private static void add(List<String> items, Words words, Label label, LocalizedText value) {
        if (value != null) {
            items.add(item(words, label, words.of(value)));
        }
    }

    private static String item(Words words, Label label, String value) {
        return Html.strong(words.label(label) + ":") + " " + Html.escaped(value);
    }

    /** Those that the programme tells of. */
    private Map<UUID, OrganizationView> organizations() {
        Map<UUID, OrganizationView> known = new HashMap<>();
        Stream.of(
                        programme.organizers().stream(),
                        Stream.ofNullable(programme.venueOrganization()),
                        programme.routes().stream()
                                .flatMap(route -> route.stops().stream())
                                .map(stop -> stop.organization()))
                .flatMap(organizations -> organizations)
                .forEach(organization -> known.put(organization.id(), organization));
        return known;
    }
}
