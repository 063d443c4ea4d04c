package kz.bagdar.programme.clash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.programme.clash.Slot.RouteStop;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.SessionKind;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.seminar.stage.StageView;
import kz.bagdar.seminar.stage.Stages;

/** Looks at a draft programme as its team sees it. */
@ApplicationScoped
class Clashes {

    @Inject
    SeminarAccess access;

    @Inject
    Stages stages;

    @Inject
    Sessions sessions;

    @Inject
    Stops stops;

    @Transactional
    Page<Clash> of(String reference) {
        SeminarView seminar = access.ofTeam(reference);
        // what is named is read after what names it: it can only have become more meanwhile
        Map<UUID, Set<RouteStop>> shownAt = new HashMap<>();
        for (StopView stop : stops.ofSeminar(seminar.id())) {
            stop.sessionIds()
                    .forEach(session -> shownAt.computeIfAbsent(session, none -> new HashSet<>())
                            .add(new RouteStop(stop.routeId(), stop.id())));
        }
        List<SessionView> held = sessions.ofSeminar(seminar.id());
        Map<UUID, StageView> stage =
                stages.ofSeminar(seminar.id()).stream().collect(Collectors.toMap(StageView::id, Function.identity()));
        List<Slot> slots = held.stream()
                .filter(session -> session.startsAt() != null)
                .map(session ->
                        slot(session, stage.get(session.stageId()), shownAt.getOrDefault(session.id(), Set.of())))
                .toList();
        return new Page<>(ClashDetection.among(slots, hours(seminar)), null);
    }

    private static Slot slot(SessionView session, StageView stage, Set<RouteStop> shownAt) {
        return new Slot(
                session.id(),
                session.startsAt(),
                session.endsAt(),
                session.hasPlace()
                        ? Room.of(session.placeOrganizationId(), session.place())
                        : Room.of(stage.placeOrganizationId(), stage.place()),
                Set.copyOf(session.speakerIds()),
                shownAt,
                session.kind() == SessionKind.EXHIBITION,
                session.signUp());
    }

    private static Hours hours(SeminarView seminar) {
        return new Hours(
                seminar.startsOn(),
                seminar.endsOn(),
                seminar.opensAt(),
                seminar.closesAt(),
                ZoneId.of(seminar.timeZone()));
    }
}
