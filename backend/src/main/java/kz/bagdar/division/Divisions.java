package kz.bagdar.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.division.Inputs.PersonInput;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.DivisionEngine;
import kz.bagdar.division.engine.DivisionPlan;
import kz.bagdar.division.engine.DivisionResult;
import kz.bagdar.division.engine.SenselessCosts;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.SeminarAccess;

@ApplicationScoped
class Divisions {

    private final DivisionEngine engine = new DivisionEngine();

    @Inject
    DivisionRepository divisions;

    @Inject
    AssignmentRepository assignments;

    @Inject
    PresentInputs present;

    @Inject
    Participants participants;

    @Inject
    SeminarAccess access;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<DivisionView> page(String seminar, PageQuery query) {
        return divisions.page(access.ofTeam(seminar).id(), query).map(Division::view);
    }

    DivisionView get(String seminar, UUID divisionId) {
        return require(access.ofTeam(seminar).id(), divisionId).view();
    }

    /**
     * Divides those who are confirmed now and keeps the result as a proposal. Everything is read and solved before the
     * first write, so that the change log's readers do not wait for the solver.
     */
    @Transactional
    DivisionView create(String seminar, CreateDivision request) {
        UUID seminarId = access.editable(seminar).id();
        Inputs inputs = present.of(seminarId);
        Costs costs = costs(request, inputs);
        long started = System.nanoTime();
        DivisionPlan plan = plan(inputs, costs);
        int milliseconds = (int) ((System.nanoTime() - started) / 1_000_000);

        Division division = new Division(
                seminarId,
                request.note(),
                caller.name(),
                clock.instant(),
                costs,
                inputs,
                DivisionFigures.of(inputs, plan, milliseconds));
        divisions.persistAndFlush(division);
        assignments.persist(assignments(division, inputs, inputs.groupIds(plan.groupOf())));
        changes.created(subject(division), division.view());
        return division.view();
    }

    /**
     * Writes the groups of a division into the registrations, all or none. Refused where anything that the division was
     * decided on has changed since: then its proof is one about other people.
     */
    @Transactional
    DivisionView adopt(String seminar, UUID divisionId, IfMatch ifMatch) {
        // nobody registers or cancels while the comparison is made
        UUID seminarId = access.editableAlone(seminar).id();
        Division division = require(seminarId, divisionId);
        division.requireRevision(ifMatch);
        List<Assignment> decided = assignments.ofDivision(divisionId);
        requirePresent(division, decided, present.of(seminarId));

        DivisionView before = division.view();
        divisions.adoptedOf(seminarId).filter(adopted -> adopted != division).ifPresent(this::supersede);
        division.adopt(clock.instant());
        divisions.flush();
        changes.updated(subject(division), before, division.view());
        participants.putInGroups(
                seminarId, decided.stream().collect(Collectors.toMap(Assignment::registrationId, Assignment::groupId)));
        return division.view();
    }

    @Transactional
    void discard(String seminar, UUID divisionId, IfMatch ifMatch) {
        Division division = require(access.editable(seminar).id(), divisionId);
        division.requireRevision(ifMatch);
        division.requireDiscardable();
        changes.deleted(subject(division), division.view());
        assignments.deleteOf(divisionId);
        divisions.delete(division);
        divisions.flush();
    }

    Page<AssignmentView> assignments(String seminar, UUID divisionId, AssignmentFilter filter, PageQuery query) {
        UUID seminarId = access.ofTeam(seminar).id();
        require(seminarId, divisionId);
        Optional<Subselect> searched = Optional.ofNullable(filter.search)
                .filter(text -> !text.isBlank())
                .map(text -> participants.search(seminarId, text));
        List<Assignment> found = assignments.behind(divisionId, position(query.after), filter, searched, query.limit);
        List<Assignment> items = found.subList(0, Math.min(query.limit, found.size()));
        Map<UUID, String> names = participants.names(
                items.stream().map(Assignment::registrationId).toList());
        String next =
                found.size() > query.limit ? String.valueOf(items.getLast().position()) : null;
        return new Page<>(items, next).map(item -> item.view(names.get(item.registrationId())));
    }

    /** Explains one assignment from the stored inputs; nothing but the division's own costs and people counts. */
    ExplanationView explain(String seminar, UUID divisionId, UUID registrationId) {
        Division division = require(access.ofTeam(seminar).id(), divisionId);
        Assignment assignment =
                assignments.find(divisionId, registrationId).orElseThrow(() -> ProblemException.notFound("assignment"));
        List<Assignment> all = assignments.ofDivision(divisionId);
        Explained explained = Explained.of(division, all, assignment.position());
        Map<UUID, String> names = participants.names(explained.registrations());
        return ExplanationView.of(
                assignment.view(names.get(registrationId)), explained.explanation(), explained.inputs(), names);
    }

    private void supersede(Division adopted) {
        DivisionView before = adopted.view();
        adopted.supersede();
        divisions.flush();
        changes.updated(subject(adopted), before, adopted.view());
    }

    private DivisionPlan plan(Inputs inputs, Costs costs) {
        return switch (engine.divide(inputs.model(costs))) {
            case DivisionPlan plan -> plan;
            case DivisionResult.Infeasible infeasible -> throw new Conflicts(inputs).problem(infeasible.conflicts());
        };
    }

    private static Costs costs(CreateDivision request, Inputs inputs) {
        try {
            return request.costs(inputs.longestRanking());
        } catch (SenselessCosts senseless) {
            throw Conflicts.senseless(senseless);
        }
    }

    private static List<Assignment> assignments(Division division, Inputs inputs, List<UUID> groupIds) {
        Map<UUID, UUID> routes = inputs.groups().stream()
                .collect(Collectors.toMap(Inputs.GroupInput::groupId, Inputs.GroupInput::routeId));
        List<Assignment> made = new ArrayList<>();
        for (int i = 0; i < groupIds.size(); i++) {
            UUID groupId = groupIds.get(i);
            made.add(new Assignment(division.id(), i, inputs.people().get(i), groupId, routes.get(groupId)));
        }
        return made;
    }

    private static void requirePresent(Division division, List<Assignment> decided, Inputs now) {
        Map<UUID, PersonInput> then = decided.stream()
                .map(assignment -> assignment.input().withoutCurrentGroup())
                .collect(Collectors.toMap(PersonInput::registrationId, Function.identity()));
        Map<UUID, PersonInput> people = now.people().stream()
                .map(PersonInput::withoutCurrentGroup)
                .collect(Collectors.toMap(PersonInput::registrationId, Function.identity()));
        long came = people.keySet().stream().filter(id -> !then.containsKey(id)).count();
        long left = then.keySet().stream().filter(id -> !people.containsKey(id)).count();
        long changed = people.values().stream()
                .filter(person -> then.containsKey(person.registrationId()))
                .filter(person -> !then.get(person.registrationId()).equals(person))
                .count();
        boolean groupsChanged = !division.groups().equals(now.groups());
        if (came + left + changed > 0 || groupsChanged) {
            Map<String, Object> extras = new LinkedHashMap<>();
            extras.put("came", came);
            extras.put("left", left);
            extras.put("changed", changed);
            extras.put("groupsChanged", groupsChanged);
            throw new ProblemException(Problem.of(
                            ProblemType.DIVISION_OUTDATED,
                            "Since it was made %d people came, %d left, %d changed wishes or locks%s; divide again"
                                    .formatted(came, left, changed, groupsChanged ? ", and the groups changed" : ""))
                    .with(extras));
        }
    }

    private static int position(String after) {
        if (after == null) {
            return -1;
        }
        if (!after.matches("\\d{1,9}")) {
            throw ProblemException.invalidParameter("after", "must be the next of a page of this list");
        }
        return Integer.parseInt(after);
    }

    private Division require(UUID seminarId, UUID divisionId) {
        return divisions
                .findByIdOptional(divisionId)
                .filter(division -> division.seminarId().equals(seminarId))
                .orElseThrow(() -> ProblemException.notFound("division"));
    }

    private static Subject subject(Division division) {
        return Subject.inSeminar("division", division.id(), division.seminarId());
    }
}
