package kz.bagdar.programme.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts.Part;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/** Takes a programme apart into what each feature shows of it, in the order of that feature's list. */
final class PublishableParts {

    private final List<Part> parts = new ArrayList<>();

    private PublishableParts() {}

    static List<Part> of(Composition programme) {
        PublishableParts all = new PublishableParts();
        all.add(PartKind.SEMINAR, List.of(programme.seminar()), SeminarView::id, none -> null);
        all.add(PartKind.STAGE, programme.stages(), StageView::id, none -> null);
        all.add(PartKind.SESSION, programme.sessions(), SessionView::id, SessionView::stageId);
        all.add(PartKind.SPEAKER, programme.speakers(), SpeakerView::id, none -> null);
        all.add(PartKind.ROUTE, programme.routes(), RouteView::id, none -> null);
        // their lists go by their own numbers, across routes
        all.add(PartKind.STOP, sorted(programme.stops(), StopView::position), StopView::id, StopView::routeId);
        all.add(PartKind.GROUP, sorted(programme.groups(), GroupView::number), GroupView::id, GroupView::routeId);
        all.add(PartKind.VISIT, programme.visits(), VisitView::id, VisitView::groupId);
        return all.parts;
    }

    private <V> void add(PartKind kind, List<V> views, Function<V, UUID> id, Function<V, UUID> parent) {
        for (int i = 0; i < views.size(); i++) {
            V view = views.get(i);
            parts.add(new Part(kind, id.apply(view), parent.apply(view), i + 1, view));
        }
    }

    private static <V> List<V> sorted(List<V> views, Function<V, Integer> number) {
        return views.stream().sorted(Comparator.comparing(number)).toList();
    }
}
