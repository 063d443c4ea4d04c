package kz.bagdar.division.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagdar.division.AdoptedDivisions;
import kz.bagdar.division.AdoptedDivisions.Adopted;
import kz.bagdar.division.assignment.Assignments;
import kz.bagdar.division.assignment.Assignments.Place;
import kz.bagdar.division.assignment.KeptExplanations;
import kz.bagdar.division.engine.Explanation;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.division.own.MyAssignment.Reason;
import kz.bagdar.division.own.MyAssignment.Since;
import kz.bagdar.division.own.MyAssignment.Standing;
import kz.bagdar.division.own.MyAssignment.Why;
import kz.bagdar.division.own.MyAssignment.Wish;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.Stops;

/** What participants asked of the division in force, what they got and why not more, as far as it is published. */
@ApplicationScoped
class MyAssignments {

    @Inject
    Caller caller;

    @Inject
    Participants participants;

    @Inject
    AdoptedDivisions divisions;

    @Inject
    Assignments assignments;

    @Inject
    KeptExplanations explanations;

    @Inject
    Groups groups;

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    /** Of the registration that the caller's link belongs to. */
    @Transactional
    MyAssignment get() {
        RegistrationView person = participants
                .find(UUID.fromString(caller.id()))
                .orElseThrow(() -> ProblemException.notFound("registration"));
        return divisions
                .of(person.seminarId())
                .map(adopted -> of(adopted, person))
                .orElseGet(() -> without(Standing.NOT_DIVIDED));
    }

    private MyAssignment of(Adopted adopted, RegistrationView person) {
        Optional<Place> place = assignments
                .find(adopted.id(), person.id())
                .filter(its -> its.groupId().equals(person.groupId()));
        if (place.isEmpty()) {
            boolean isLate = person.takesPlace() && isPublished(adopted);
            return without(isLate ? Standing.CAME_LATER : Standing.NOT_DIVIDED);
        }
        Optional<GroupView> group = groups.published(adopted.seminarId(), person.groupId());
        Optional<RouteView> route = group.flatMap(its -> routes.published(adopted.seminarId(), its.routeId()));
        if (group.isEmpty() || route.isEmpty()) {
            return without(Standing.NOT_DIVIDED);
        }
        return new MyAssignment(
                Standing.DIVIDED,
                adopted.createdAt(),
                MyGroup.of(group.get()),
                MyRoute.of(route.get()),
                place.get().choice(),
                wishes(adopted, place.get()),
                changedSince(person, place.get(), route.get().id()));
    }

    private static MyAssignment without(Standing standing) {
        return new MyAssignment(standing, null, null, null, null, List.of(), List.of());
    }

    private boolean isPublished(Adopted adopted) {
        return adopted.groups().stream()
                .map(GroupInput::groupId)
                .anyMatch(id -> groups.published(adopted.seminarId(), id).isPresent());
    }

    private List<Wish> wishes(Adopted adopted, Place place) {
        List<UUID> ranking = place.person().preferences();
        int dearer = place.choice() == null
                ? ranking.size()
                : (int) ranking.stream()
                        .filter(route -> place.person().rankOf(route) < place.choice() - 1)
                        .count();
        // who got the dearest needs no explanation, and these are the most
        Optional<KeptExplanations.Standing> standing = dearer == 0
                ? Optional.empty()
                : Optional.of(explanations.of(
                        adopted.id(), adopted.groups(), adopted.companions(), adopted.costs(), place.position()));
        return IntStream.range(0, ranking.size())
                .mapToObj(rank -> {
                    UUID routeId = ranking.get(rank);
                    Optional<MyRoute> route =
                            routes.published(adopted.seminarId(), routeId).map(MyRoute::of);
                    return rank < dearer
                            ? dearerWish(adopted, standing.orElseThrow(), routeId, route)
                            : new Wish(routeId, route.orElse(null), List.of(), null, null);
                })
                .toList();
    }

    private Wish dearerWish(
            Adopted adopted, KeptExplanations.Standing standing, UUID routeId, Optional<MyRoute> route) {
        if (route.isEmpty()) {
            return new Wish(routeId, null, List.of(Why.of(Reason.WITHDRAWN)), null, null);
        }
        List<Explanation.Option> options = standing.options().stream()
                .filter(option -> adopted.groups().get(option.group()).routeId().equals(routeId))
                .toList();
        int first = standing.firstWishes().getOrDefault(routeId, 0);
        return new Wish(
                routeId,
                route.get(),
                Reasons.of(options),
                places(adopted, routeId).orElse(null),
                first < MyAssignment.FEWEST_COUNTED ? null : first);
    }

    /** By the bounds that are published, whatever the division was told. */
    private Optional<Integer> places(Adopted adopted, UUID routeId) {
        List<Integer> most = new ArrayList<>();
        for (GroupInput group : adopted.groups()) {
            if (group.routeId().equals(routeId)) {
                Optional<GroupView> published = groups.published(adopted.seminarId(), group.groupId());
                if (published.map(GroupView::maxSize).isEmpty()) {
                    return Optional.empty();
                }
                most.add(published.get().maxSize());
            }
        }
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(most.stream().mapToInt(Integer::intValue).sum());
    }

    private List<Since> changedSince(RegistrationView person, Place place, UUID routeId) {
        List<Since> changed = new ArrayList<>();
        // who wished clusters ranked the routes that showed them, and no route by name
        boolean rankedRoutes = place.person().ranks().isEmpty();
        if (rankedRoutes && !person.preferences().equals(place.person().preferences())) {
            changed.add(Since.WISHES);
        }
        if (!person.regionCode().equals(place.person().regionCode())) {
            changed.add(Since.REGION);
        }
        if (person.stepFreeAccess() && hasSteps(person.seminarId(), routeId)) {
            changed.add(Since.STEP_FREE_ACCESS);
        }
        return changed;
    }

    private boolean hasSteps(UUID seminarId, UUID routeId) {
        return stops.published(seminarId).stream()
                .filter(stop -> stop.routeId().equals(routeId))
                .anyMatch(stop -> Boolean.FALSE.equals(stop.stepFreeAccess()));
    }
}
