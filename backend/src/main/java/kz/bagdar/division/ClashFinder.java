package kz.bagdar.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.division.assignment.Assignments;
import kz.bagdar.division.assignment.Placed;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.session.SignUpClash;
import kz.bagdar.registration.session.SignUpClashes;

/** Looks for those of a division whose sign-ups meet what they have to be at on their new route. Asks no rights. */
@ApplicationScoped
class ClashFinder {

    @Inject
    Assignments assignments;

    @Inject
    SignUpClashes signUps;

    @Inject
    Participants participants;

    DivisionClashes of(Division division, PageQuery query) {
        query.requireUnsorted();
        Map<UUID, UUID> routes =
                division.groups().stream().collect(Collectors.toMap(GroupInput::groupId, GroupInput::routeId));
        // most of a large seminar meet nothing, and this is read by page
        List<Placed> candidates = assignments.placed(
                division.id(), signUps.candidates(division.seminarId(), Set.copyOf(routes.values())));
        Map<UUID, UUID> travelled = new HashMap<>();
        candidates.forEach(one -> travelled.put(one.registrationId(), routes.get(one.groupId())));
        Map<UUID, List<SignUpClash>> clashes = signUps.onRoutes(division.seminarId(), travelled);
        List<Placed> met = candidates.stream()
                .filter(one -> clashes.containsKey(one.registrationId()))
                .toList();

        int from = Math.min(offset(query.after), met.size());
        int to = Math.min(from + query.limit, met.size());
        List<Placed> shown = met.subList(from, to);
        Map<UUID, String> names =
                participants.names(shown.stream().map(Placed::registrationId).toList());
        return new DivisionClashes(
                met.size(),
                shown.stream()
                        .map(one -> {
                            UUID id = one.registrationId();
                            return new DivisionClashes.Person(id, names.get(id), one.groupId(), clashes.get(id));
                        })
                        .toList(),
                to < met.size() ? Integer.toString(to) : null);
    }

    private static int offset(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,9}")) {
            throw ProblemException.invalidParameter("after", "must be the next of a page of this list");
        }
        return Integer.parseInt(after);
    }
}
