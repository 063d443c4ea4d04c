package kz.bagdar.division.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.division.input.Inputs.PersonInput;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.PeopleTally;

/** Where the divisions put their people. Asks no rights, and takes each division for one of the seminar. */
@ApplicationScoped
public class Assignments {

    @Inject
    AssignmentRepository assignments;

    @Inject
    Participants participants;

    /**
     * One person of a division.
     *
     * @param person as the person was when it was decided
     */
    public record Decided(PersonInput person, UUID groupId) {}

    /**
     * Where a division puts one person.
     *
     * @param position the person's place in the order of arrival, counted from zero
     * @param person as the person was when it was decided
     * @param choice which of the ranked routes the person gets, counted from 1; null where it is none of them
     */
    public record Place(int position, PersonInput person, UUID groupId, Integer choice) {}

    /** @param groupIds of the people, in their order */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID divisionId, Inputs inputs, List<UUID> groupIds) {
        Map<UUID, UUID> routes =
                inputs.groups().stream().collect(Collectors.toMap(GroupInput::groupId, GroupInput::routeId));
        List<Assignment> made = new ArrayList<>();
        for (int i = 0; i < groupIds.size(); i++) {
            UUID groupId = groupIds.get(i);
            made.add(new Assignment(divisionId, i, inputs.people().get(i), groupId, routes.get(groupId)));
        }
        assignments.persist(made);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID divisionId) {
        assignments.deleteOf(divisionId);
    }

    /** Everybody, in order of arrival. */
    public List<Decided> ofDivision(UUID divisionId) {
        return assignments.ofDivision(divisionId).stream()
                .map(assignment -> new Decided(assignment.input(), assignment.groupId()))
                .toList();
    }

    /** Everybody, counted by the group that they are put into, and by the region and the delegation that they are of now. */
    public List<PeopleTally> tally(UUID divisionId) {
        return assignments.tally(divisionId);
    }

    /** Empty for who is not of the division's people. */
    public Optional<Place> find(UUID divisionId, UUID registrationId) {
        return assignments.find(divisionId, registrationId).map(Assignment::place);
    }

    /** Those of some registrations alone, in order of arrival. */
    public List<Placed> placed(UUID divisionId, Subselect registrations) {
        return assignments.placed(divisionId, registrations);
    }

    public Page<AssignmentView> page(UUID seminarId, UUID divisionId, AssignmentFilter filter, PageQuery query) {
        query.requireUnsorted();
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

    /**
     * Explains one assignment from the stored inputs; nothing but the division's own costs and people counts.
     *
     * @param groups that the division shared people out over
     * @param companions that it kept
     * @param costs by which it did
     */
    public ExplanationView explain(
            UUID divisionId,
            List<GroupInput> groups,
            List<CompanionInput> companions,
            Costs costs,
            UUID registrationId) {
        Assignment assignment =
                assignments.find(divisionId, registrationId).orElseThrow(() -> ProblemException.notFound("assignment"));
        List<Assignment> all = assignments.ofDivision(divisionId);
        Explained explained = Explained.of(groups, companions, costs, all, assignment.position());
        Map<UUID, String> names = participants.names(explained.registrations());
        return ExplanationView.of(
                assignment.view(names.get(registrationId)), explained.explanation(), explained.inputs(), names);
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
}
