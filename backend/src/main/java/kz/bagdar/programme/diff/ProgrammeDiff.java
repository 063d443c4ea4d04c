package kz.bagdar.programme.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/**
 * What differs between two programmes of one seminar, kind by kind, each in the order of the later programme with what was
 * removed behind it. Revisions do not count: what was changed and changed back does not differ.
 */
public final class ProgrammeDiff {

    private static final Composition NOTHING = new Composition(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What has a number for the order alone. That of a stop is where it is. */
    private static final Set<PartKind> COUNTED = EnumSet.of(PartKind.STAGE, PartKind.SESSION);

    private final Composition before;
    private final Composition after;

    /** The sessions of the later programme that the earlier one has, those that were written anew among them. */
    private final Set<UUID> lasting;

    private final Set<UUID> reordered;
    private final Rewritten rewritten = new Rewritten();
    private final List<ChangedPart> parts = new ArrayList<>();

    /** @param before null where there was none */
    public ProgrammeDiff(Composition before, Composition after) {
        this.before = before == null ? NOTHING : before;
        this.after = after;
        this.lasting =
                new HashSet<>(byId(this.before.sessions(), SessionView::id).keySet());
        lasting.retainAll(byId(after.sessions(), SessionView::id).keySet());
        this.reordered = reordered(this.before, after);
        compare(PartKind.SEMINAR, seminar(this.before), seminar(after), SeminarView::id);
        compare(PartKind.STAGE, this.before.stages(), after.stages(), StageView::id);
        compare(PartKind.SESSION, placed(this.before), placed(after), SessionView::id);
        rewritten.pair(parts);
        lasting.addAll(rewritten.newIds());
        compare(PartKind.SPEAKER, this.before.speakers(), after.speakers(), SpeakerView::id);
        compare(PartKind.ROUTE, this.before.routes(), after.routes(), RouteView::id);
        compare(PartKind.STOP, this.before.stops(), after.stops(), StopView::id);
        rewritten.pair(
                parts.stream().filter(part -> part.kind() == PartKind.STOP).toList());
        compare(PartKind.GROUP, this.before.groups(), after.groups(), GroupView::id);
        compare(PartKind.VISIT, this.before.visits(), after.visits(), VisitView::id);
        compareNamed(PartKind.ORGANIZATION, this.before.organizations(), after.organizations(), OrganizationView::id);
        compareNamed(PartKind.CLUSTER, this.before.clusters(), after.clusters(), ClusterView::id);
    }

    public Composition before() {
        return before;
    }

    public Composition after() {
        return after;
    }

    public List<ChangedPart> parts() {
        return Collections.unmodifiableList(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * What those who take part have to know: what has moved, and what is called off. What was deleted and written anew
     * elsewhere has moved, too.
     */
    public List<ChangedPart> told() {
        return parts.stream().map(this::told).flatMap(Optional::stream).toList();
    }

    private Optional<ChangedPart> told(ChangedPart part) {
        if (part.kind() == PartKind.VISIT) {
            return toldOfVisit(part);
        }
        return switch (part.change()) {
            case MOVED -> Optional.of(part);
            case CHANGED -> Optional.empty();
            case REMOVED -> Optional.of(part).filter(gone -> gone.isCalledOff() && !rewritten.isThere(gone));
            case ADDED ->
                rewritten
                        .gone(part)
                        .flatMap(gone -> compared(part.kind(), part.id(), gone.before(), part.after()))
                        .filter(same -> same.change() == PartChange.MOVED && readsOtherwise(same));
        };
    }

    /**
     * A visit that is gone is told of where the stop is still there, for otherwise the stop is; one to a stop that was
     * written anew is the same to people.
     */
    private Optional<ChangedPart> toldOfVisit(ChangedPart part) {
        return switch (part.change()) {
            case MOVED -> Optional.of(part);
            case CHANGED -> Optional.empty();
            case REMOVED -> Optional.of(part).filter(this::isOffByItself);
            case ADDED ->
                sameVisit(part, PartChange.REMOVED)
                        .flatMap(gone -> compared(part.kind(), part.id(), gone.before(), part.after()))
                        .filter(same -> same.change() == PartChange.MOVED);
        };
    }

    private boolean isOffByItself(ChangedPart gone) {
        VisitView visit = (VisitView) gone.before();
        UUID stop = rewritten.newId(visit.stopId());
        return sameVisit(gone, PartChange.ADDED).isEmpty()
                && after.stops().stream().anyMatch(each -> each.id().equals(stop))
                && after.groups().stream().anyMatch(each -> each.id().equals(visit.groupId()));
    }

    private Optional<ChangedPart> sameVisit(ChangedPart part, PartChange change) {
        VisitView visit = (VisitView) part.view();
        return parts.stream()
                .filter(other -> other.is(PartKind.VISIT, change))
                .filter(other -> {
                    VisitView its = (VisitView) other.view();
                    return its.groupId().equals(visit.groupId())
                            && rewritten.newId(its.stopId()).equals(rewritten.newId(visit.stopId()));
                })
                .findFirst();
    }

    /** A route or a host that was written anew as well has another id, and the same name. */
    private boolean readsOtherwise(ChangedPart part) {
        return !Whereabouts.of(part.before(), before).equals(Whereabouts.of(part.after(), after));
    }

    public ChangeCounts counts() {
        Map<PartChange, Long> counts =
                parts.stream().collect(Collectors.groupingBy(ChangedPart::change, Collectors.counting()));
        return ChangeCounts.of(counts);
    }

    private <V> void compare(PartKind kind, List<V> before, List<V> after, Function<V, UUID> id) {
        Map<UUID, V> was = byId(before, id);
        Map<UUID, V> is = byId(after, id);
        Set<UUID> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        for (UUID each : all) {
            add(kind, each, was.get(each), is.get(each));
        }
    }

    /** One that is newly named, or no longer, is told of by what names it. */
    private <V> void compareNamed(PartKind kind, List<V> before, List<V> after, Function<V, UUID> id) {
        Map<UUID, V> was = byId(before, id);
        compare(
                kind,
                after.stream()
                        .map(id)
                        .map(was::get)
                        .filter(each -> each != null)
                        .toList(),
                after.stream().filter(each -> was.containsKey(id.apply(each))).toList(),
                id);
    }

    private void add(PartKind kind, UUID id, Object was, Object is) {
        if (was == null) {
            parts.add(new ChangedPart(kind, id, PartChange.ADDED, null, is, Set.of()));
        } else if (is == null) {
            parts.add(new ChangedPart(kind, id, PartChange.REMOVED, was, null, Set.of()));
        } else {
            compared(kind, id, was, is).ifPresent(parts::add);
        }
    }

    private Optional<ChangedPart> compared(PartKind kind, UUID id, Object was, Object is) {
        Set<String> fields = PartFields.differing(kind, was, is);
        if (COUNTED.contains(kind) && !reordered.contains(id)) {
            fields.remove("position");
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        boolean moved = !Collections.disjoint(fields, PartFields.moving(kind))
                || kind == PartKind.STOP && !shown((StopView) was).equals(shown((StopView) is));
        return Optional.of(new ChangedPart(kind, id, moved ? PartChange.MOVED : PartChange.CHANGED, was, is, fields));
    }

    /** Of what a stop shows, the sessions that both programmes have: one that is new or gone is told of by itself. */
    private Set<UUID> shown(StopView stop) {
        return stop.sessionIds().stream()
                .map(rewritten::newId)
                .filter(lasting::contains)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> reordered(Composition before, Composition after) {
        Set<UUID> reordered =
                Reordered.between(ids(before.stages(), StageView::id), ids(after.stages(), StageView::id));
        Map<UUID, List<UUID>> earlier = byStage(before);
        byStage(after)
                .forEach((stage, sessions) ->
                        reordered.addAll(Reordered.between(earlier.getOrDefault(stage, List.of()), sessions)));
        return reordered;
    }

    private static Map<UUID, List<UUID>> byStage(Composition programme) {
        return programme.sessions().stream()
                .collect(Collectors.groupingBy(
                        SessionView::stageId, Collectors.mapping(SessionView::id, Collectors.toList())));
    }

    private static <V> List<UUID> ids(List<V> views, Function<V, UUID> id) {
        return views.stream().map(id).toList();
    }

    private static List<SeminarView> seminar(Composition programme) {
        return programme.seminar() == null ? List.of() : List.of(programme.seminar());
    }

    /** A session without a place of its own is where its stage is, and moves with it. */
    private static List<SessionView> placed(Composition programme) {
        Map<UUID, StageView> stages = byId(programme.stages(), StageView::id);
        return programme.sessions().stream()
                .map(session -> {
                    StageView stage = stages.get(session.stageId());
                    return session.hasPlace() || stage == null
                            ? session
                            : session.at(stage.place(), stage.placeOrganizationId());
                })
                .toList();
    }

    private static <V> Map<UUID, V> byId(List<V> views, Function<V, UUID> id) {
        return views.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
