package kz.bagdar.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.division.assignment.AssignmentFilter;
import kz.bagdar.division.assignment.AssignmentView;
import kz.bagdar.division.assignment.Assignments;
import kz.bagdar.division.assignment.Assignments.Decided;
import kz.bagdar.division.assignment.ExplanationView;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.DivisionEngine;
import kz.bagdar.division.engine.DivisionPlan;
import kz.bagdar.division.engine.DivisionResult;
import kz.bagdar.division.engine.SenselessCosts;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.PersonInput;
import kz.bagdar.division.input.PresentInputs;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
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
    Assignments assignments;

    @Inject
    PresentInputs present;

    @Inject
    Participants participants;

    @Inject
    ClashFinder divisionClashes;

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
        Inputs all = present.of(seminarId);
        Costs costs = costs(request, all);
        Inputs inputs = all.asFarAs(costs);
        long started = System.nanoTime();
        DivisionPlan plan = divisions.adoptedOf(seminarId).isPresent()
                ? plan(inputs, costs)
                : plan(closeToTheLast(seminarId, inputs), costs.withMove(0));
        int milliseconds = (int) ((System.nanoTime() - started) / 1_000_000);

        Division division = new Division(
                seminarId,
                request.note(),
                caller.name(),
                clock.instant(),
                costs,
                inputs,
                DivisionFigures.of(inputs, all, costs, plan, milliseconds));
        divisions.persistAndFlush(division);
        assignments.keep(division.id(), inputs, inputs.groupIds(plan.groupOf()));
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
        List<Decided> decided = assignments.ofDivision(divisionId);
        requirePresent(division, decided, present.of(seminarId).asFarAs(division.costs()));

        DivisionView before = division.view();
        divisions.adoptedOf(seminarId).filter(adopted -> adopted != division).ifPresent(this::supersede);
        division.adopt(clock.instant());
        divisions.flush();
        changes.updated(subject(division), before, division.view());
        participants.putInGroups(seminarId, groups(decided));
        return division.view();
    }

    /**
     * Takes an adoption back: everybody has the group again of the division adopted before, or none where there was none.
     * Who has come since has none either. Refused where what was before can no longer be.
     */
    @Transactional
    DivisionView withdraw(String seminar, UUID divisionId, IfMatch ifMatch) {
        UUID seminarId = access.editableAlone(seminar).id();
        Division division = require(seminarId, divisionId);
        division.requireRevision(ifMatch);
        DivisionView before = division.view();
        division.withdraw();
        divisions.flush();
        changes.updated(subject(division), before, division.view());
        Inputs now = present.of(seminarId);
        Map<UUID, UUID> groups = new HashMap<>();
        now.people().forEach(person -> groups.put(person.registrationId(), null));
        divisions.lastSuperseded(seminarId).ifPresent(previous -> {
            groups.putAll(new Withdrawal(now, groups(assignments.ofDivision(previous.id()))).groups());
            DivisionView superseded = previous.view();
            previous.reinstate();
            divisions.flush();
            changes.updated(subject(previous), superseded, previous.view());
        });
        participants.putInGroups(seminarId, groups);
        return division.view();
    }

    @Transactional
    void discard(String seminar, UUID divisionId, IfMatch ifMatch) {
        Division division = require(access.editable(seminar).id(), divisionId);
        division.requireRevision(ifMatch);
        division.requireDiscardable();
        changes.deleted(subject(division), division.view());
        assignments.forget(divisionId);
        divisions.delete(division);
        divisions.flush();
    }

    Page<AssignmentView> assignments(String seminar, UUID divisionId, AssignmentFilter filter, PageQuery query) {
        Division division = require(access.ofTeam(seminar).id(), divisionId);
        return assignments.page(division.seminarId(), divisionId, filter, query);
    }

    /** By what is published of the routes and sessions, and by the sign-ups of now. */
    DivisionClashes clashes(String seminar, UUID divisionId, PageQuery query) {
        Division division = require(access.ofTeam(seminar).id(), divisionId);
        return divisionClashes.of(division, query);
    }

    ExplanationView explain(String seminar, UUID divisionId, UUID registrationId) {
        Division division = require(access.ofTeam(seminar).id(), divisionId);
        return assignments.explain(
                divisionId, division.groups(), division.companions(), division.costs(), registrationId);
    }

    private void supersede(Division adopted) {
        DivisionView before = adopted.view();
        adopted.supersede();
        divisions.flush();
        changes.updated(subject(adopted), before, adopted.view());
    }

    /**
     * Among divisions that are equally good, organizers want the one that they have looked at last, where none is in force
     * that everybody should stay with. Nobody was told of it, so that leaving it has no price.
     */
    private Inputs closeToTheLast(UUID seminarId, Inputs inputs) {
        return divisions
                .newestOf(seminarId)
                .map(last -> inputs.currentlyIn(groups(assignments.ofDivision(last.id()))))
                .orElse(inputs);
    }

    private static Map<UUID, UUID> groups(List<Decided> decided) {
        return decided.stream().collect(Collectors.toMap(one -> one.person().registrationId(), Decided::groupId));
    }

    private DivisionPlan plan(Inputs inputs, Costs costs) {
        return switch (engine.divide(inputs.model(costs))) {
            case DivisionPlan plan -> plan;
            case DivisionResult.Infeasible infeasible ->
                throw new ConflictReport(inputs).problem(infeasible.conflicts());
            case DivisionResult.Undecided ignored ->
                throw new ProblemException(
                        ProblemType.DIVISION_UNDECIDED,
                        "People are bound to one another so tightly that none was found in time; loosen a bound or a demand");
        };
    }

    private static Costs costs(CreateDivision request, Inputs inputs) {
        try {
            return request.costs(inputs.longestRanking());
        } catch (SenselessCosts senseless) {
            throw ConflictReport.senseless(senseless);
        }
    }

    private static void requirePresent(Division division, List<Decided> decided, Inputs now) {
        Map<UUID, PersonInput> then = decided.stream()
                .map(one -> one.person().withoutCurrentGroup())
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
        boolean companionsChanged = !division.companions().equals(now.companions());
        if (came + left + changed > 0 || groupsChanged || companionsChanged) {
            Map<String, Object> extras = new LinkedHashMap<>();
            extras.put("came", came);
            extras.put("left", left);
            extras.put("changed", changed);
            extras.put("groupsChanged", groupsChanged);
            extras.put("companionsChanged", companionsChanged);
            throw new ProblemException(Problem.of(
                            ProblemType.DIVISION_OUTDATED,
                            "Since it was made %d people came, %d left, %d changed wishes or locks%s%s; divide again"
                                    .formatted(
                                            came,
                                            left,
                                            changed,
                                            groupsChanged ? ", and the groups changed" : "",
                                            companionsChanged ? ", and the companions changed" : ""))
                    .with(extras));
        }
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
