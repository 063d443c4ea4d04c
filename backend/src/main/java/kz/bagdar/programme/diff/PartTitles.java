package kz.bagdar.programme.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/** What parts are called in front of people. A route or a group without a name has its number, a stop has its host. */
public final class PartTitles {

    private final Map<UUID, OrganizationView> hosts = new HashMap<>();
    private final Map<UUID, RouteView> routes = new HashMap<>();
    private final Map<UUID, StopView> stops = new HashMap<>();
    private final Map<UUID, GroupView> groups = new HashMap<>();

    private PartTitles() {}

    public static PartTitles of(ProgrammeDiff diff) {
        PartTitles titles = new PartTitles();
        // what the later programme says of them goes before
        titles.addAll(diff.before());
        titles.addAll(diff.after());
        return titles;
    }

    private void addAll(Composition programme) {
        add(programme.organizations(), hosts, OrganizationView::id);
        add(programme.routes(), routes, RouteView::id);
        add(programme.stops(), stops, StopView::id);
        add(programme.groups(), groups, GroupView::id);
    }

    /** In the later programme, or in the earlier one where it was removed. */
    public LocalizedText of(ChangedPart part) {
        return of(part.view());
    }

    /** @param view of a part of one of the two programmes */
    public LocalizedText of(Object view) {
        return switch (view) {
            case SeminarView seminar -> seminar.title();
            case StageView stage -> stage.name();
            case SessionView session -> session.title();
            case SpeakerView speaker -> speaker.name();
            case RouteView route -> route.name() == null ? numbered(route.number()) : route.name();
            case StopView stop -> hosts.get(stop.organizationId()).name();
            case GroupView group -> group.name() == null ? ofRoute(group) : group.name();
            case VisitView visit -> ofVisit(visit);
            case OrganizationView organization -> organization.name();
            case ClusterView cluster -> cluster.name();
            default -> throw new IllegalArgumentException(view + " is no part of a programme");
        };
    }

    private LocalizedText ofVisit(VisitView visit) {
        LocalizedText host = of(stops.get(visit.stopId()));
        LocalizedText group = of(groups.get(visit.groupId()));
        // the two may be written in different languages
        return new LocalizedText(
                after(host.in(Language.kk), group.in(Language.kk)),
                after(host.in(Language.ru), group.in(Language.ru)),
                after(host.in(Language.en), group.in(Language.en)));
    }

    private LocalizedText ofRoute(GroupView group) {
        LocalizedText way = of(routes.get(group.routeId()));
        return new LocalizedText(
                after(way.kk(), group.number() + "-топ"),
                after(way.ru(), "группа " + group.number()),
                after(way.en(), "group " + group.number()));
    }

    private static String after(String way, String group) {
        return way == null ? null : way + ", " + group;
    }

    static LocalizedText numbered(int number) {
        return new LocalizedText(number + "-маршрут", "Маршрут " + number, "Route " + number);
    }

    private <V> void add(List<V> views, Map<UUID, V> all, Function<V, UUID> id) {
        views.forEach(view -> all.put(id.apply(view), view));
    }
}
