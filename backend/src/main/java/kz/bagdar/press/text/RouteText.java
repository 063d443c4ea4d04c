package kz.bagdar.press.text;

import static kz.bagdar.press.text.Statement.inAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.ProgrammeRoute;
import kz.bagdar.programme.ProgrammeStage;
import kz.bagdar.programme.ProgrammeStop;
import kz.bagdar.route.RouteView;

/** What is written of the routes: how the participants are divided over them, and where each leads. */
record RouteText(Map<UUID, ClusterView> clusters, Progress progress) {

    /**
     * Says how the participants are divided, unless a stage says it already.
     *
     * @param groups how many there are in all
     */
    Stream<SectionText> introduce(List<ProgrammeRoute> routes, int groups, List<ProgrammeStage> stages) {
        if (routes.isEmpty() || groups < 2 || progress == Progress.CANCELLED || isSaid(stages, groups)) {
            return Stream.empty();
        }
        List<Long> lengths = routes.stream().map(RouteText::hosts).distinct().toList();
        int each = lengths.size() == 1 ? lengths.getFirst().intValue() : 0;
        Statement statement = new Statement("routes", words -> words.label(Label.ROUTES))
                .saying("groups", inAll(words -> words.groups(groups)));
        if (each > 0) {
            statement.saying("stopsOfEach", inAll(words -> words.organizations(each)));
        }
        return statement.written(words -> new Html()
                .paragraph(words.division(words.groups(groups), each > 0 ? words.organizations(each) : null, progress))
                .toString());
    }

    private static boolean isSaid(List<ProgrammeStage> stages, int groups) {
        return stages.stream()
                .map(stage -> stage.stage().summary())
                .filter(Objects::nonNull)
                .anyMatch(summary ->
                        Words.ALL.stream().allMatch(words -> words.of(summary).contains(words.groups(groups))));
    }

    private static long hosts(ProgrammeRoute route) {
        return route.stops().stream()
                .map(stop -> stop.organization().id())
                .distinct()
                .count();
    }

    Stream<SectionText> write(ProgrammeRoute travelled) {
        RouteView route = travelled.route();
        Statement statement = new Statement("route-" + route.id(), words -> heading(words, route))
                .saying("route/" + route.id(), route.name())
                .saying("summary/" + route.id(), route.summary());
        for (ProgrammeStop stop : travelled.stops()) {
            statement.saying("stop/" + stop.stop().id(), stop.organization().name());
            state(statement, stop.stop().id(), stop.stop().topics(), stop.stop().clusterIds());
        }
        state(statement, route.id(), route.topics(), route.clusterIds());
        return statement.written(words -> {
            Html html = new Html();
            if (route.summary() != null) {
                html.paragraphs(route.summary().in(words.language()));
            }
            line(
                    html,
                    words.label(Label.STOPS),
                    travelled.stops().stream().map(stop -> stop(words, stop)).toList());
            line(html, words.label(Label.TOPICS), topics(words, route.topics(), route.clusterIds()));
            return html.toString();
        });
    }

    private static String heading(Words words, RouteView route) {
        String number = words.route(route.number());
        return route.name() == null ? number : number + ". " + words.of(route.name());
    }

    private void state(Statement statement, UUID owner, List<LocalizedText> topics, List<UUID> clusterIds) {
        named(clusterIds).forEach(cluster -> statement.saying("cluster/" + cluster.id(), cluster.name()));
        for (int i = 0; i < topics.size(); i++) {
            statement.saying("topic/" + owner + "/" + (i + 1), topics.get(i));
        }
    }

    private String stop(Words words, ProgrammeStop stop) {
        String host = words.of(stop.organization().name());
        List<String> shown = topics(words, stop.stop().topics(), stop.stop().clusterIds());
        return shown.isEmpty() ? host : host + " (" + Sentences.listed(shown) + ")";
    }

    private List<String> topics(Words words, List<LocalizedText> topics, List<UUID> clusterIds) {
        List<String> all = new ArrayList<>(
                named(clusterIds).map(cluster -> words.of(cluster.name())).toList());
        topics.stream().map(words::of).forEach(all::add);
        return all.stream().distinct().toList();
    }

    private Stream<ClusterView> named(List<UUID> clusterIds) {
        return clusterIds.stream().map(clusters::get).filter(Objects::nonNull);
    }

    private static void line(Html html, String label, List<String> items) {
        if (!items.isEmpty()) {
            html.paragraph(Sentences.ended(Html.strong(label + ":") + " " + Html.escaped(Sentences.listed(items))));
        }
    }
}
