package kz.bagdar.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.timetable.check.PlanCheck;
import kz.bagdar.timetable.engine.Figures;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.obstacle.Obstacle;
import kz.bagdar.timetable.obstacle.ObstacleNames;
import kz.bagdar.timetable.visit.MoveVisit;
import kz.bagdar.timetable.visit.TimetableVisitView;
import kz.bagdar.timetable.visit.TimetableVisits;

/** The visits of a timetable, and moving them by hand. What a move breaks is told, and never kept from being made. */
@ApplicationScoped
class TimetableEdits {

    @Inject
    TimetableRepository timetables;

    @Inject
    TimetableViews views;

    @Inject
    TimetableVisits visits;

    @Inject
    ObstacleNames names;

    @Inject
    SeminarAccess access;

    /** All of them, in the order of time. */
    Page<TimetableVisitView> visits(String seminar, UUID id) {
        return new Page<>(
                visits.of(timetables.require(access.ofTeam(seminar).id(), id).id()), null);
    }

    TimetableVisitView visit(String seminar, UUID id, UUID visitId) {
        return visits.require(
                timetables.require(access.ofTeam(seminar).id(), id).id(), visitId);
    }

    @Transactional
    MovedVisit move(String seminar, UUID id, UUID visitId, IfMatch ifMatch, MoveVisit request) {
        Timetable timetable = timetables.lock(access.editable(seminar).id(), id);
        timetable.require("changed", TimetableState.PROPOSED);
        PlanInputs inputs = timetables.inputsOf(id);
        requireMinuteOfTheDay("startsAt", inputs, request.startsAt());
        TimetableVisitView moved =
                visits.move(timetable.seminarId(), id, visitId, ifMatch, request.startsAt(), request.pinned());
        PlanCheck check = PlanCheck.of(inputs, visits.of(id));
        views.changing(
                timetable,
                () -> timetable.edit(
                        figures(timetable, inputs, check.figures()),
                        check.obstacles().size()));
        return new MovedVisit(moved, names.views(timetable.seminarId(), check.obstacles()));
    }

    /** Writes nothing. */
    CheckedMoves check(String seminar, UUID id, CheckMoves request) {
        Timetable timetable = timetables.require(access.ofTeam(seminar).id(), id);
        PlanInputs inputs = timetables.inputsOf(id);
        List<TimetableVisitView> now = visits.of(id);
        Map<UUID, Instant> moves = moves(request, inputs, now);
        PlanCheck before = PlanCheck.of(inputs, now);
        PlanCheck after = PlanCheck.of(
                inputs,
                now.stream()
                        .map(visit -> moves.containsKey(visit.id()) ? visit.movedTo(moves.get(visit.id())) : visit)
                        .toList());
        List<Obstacle> added = after.obstacles().stream()
                .filter(obstacle -> !before.obstacles().contains(obstacle))
                .toList();
        return new CheckedMoves(
                names.views(timetable.seminarId(), after.obstacles()),
                names.views(timetable.seminarId(), added),
                after.figures().map(figures -> (double) figures.cost()).orElse(null));
    }

    private static Map<UUID, Instant> moves(CheckMoves request, PlanInputs inputs, List<TimetableVisitView> visits) {
        List<UUID> known = visits.stream().map(TimetableVisitView::id).toList();
        for (int i = 0; i < request.moves().size(); i++) {
            CheckMoves.Move move = request.moves().get(i);
            if (!known.contains(move.visitId())) {
                throw ProblemException.unknownReference("moves[" + i + "].visitId", "visit of this timetable");
            }
            requireMinuteOfTheDay("moves[" + i + "].startsAt", inputs, move.startsAt());
        }
        return request.moves().stream()
                .collect(Collectors.toMap(
                        CheckMoves.Move::visitId, CheckMoves.Move::startsAt, (first, second) -> second));
    }

    private static void requireMinuteOfTheDay(String field, PlanInputs inputs, Instant instant) {
        if (inputs.minute(instant).isEmpty() || instant.getEpochSecond() % 60 != 0 || instant.getNano() != 0) {
            throw ProblemException.invalid(
                    field, "out-of-range", "must be a whole minute of " + inputs.date() + " in " + inputs.zone());
        }
    }

    /** The proof stays that of what was computed. */
    private static TimetableFigures figures(Timetable timetable, PlanInputs inputs, Optional<Figures> figures) {
        return figures.map(counted ->
                        TimetableFigures.of(inputs, counted, timetable.figures().proof()))
                .orElse(null);
    }
}
