package kz.bagdar.division.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.division.companions.CompanionDemands;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.division.input.Inputs.PersonInput;
import kz.bagdar.division.lock.Locks;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;

/** Reads what a division made now would depend on. */
@ApplicationScoped
public class PresentInputs {

    @Inject
    Participants participants;

    @Inject
    Groups groups;

    @Inject
    Stops stops;

    @Inject
    Routes routes;

    @Inject
    Locks locks;

    @Inject
    CompanionDemands companions;

    public Inputs of(UUID seminarId) {
        List<GroupView> present = groups.ofSeminar(seminarId);
        Map<UUID, UUID> lockedGroups = locks.groupsOf(seminarId);
        List<UUID> withSteps = groupsWithSteps(seminarId, present);
        Set<UUID> known = present.stream().map(GroupView::id).collect(Collectors.toSet());
        List<RegistrationView> confirmed = participants.confirmed(seminarId);
        Wishes wishes = new Wishes(routes.ofSeminar(seminarId), stops.ofSeminar(seminarId));
        return new Inputs(
                present.stream()
                        .map(group -> new GroupInput(
                                group.id(), group.routeId(), group.minSize(), group.maxSize(), group.guideLanguages()))
                        .toList(),
                confirmed.stream()
                        .map(person -> {
                            Wishes.Ranking ranking = wishes.of(person.preferences(), person.clusterWishes());
                            return new PersonInput(
                                    person.id(),
                                    person.regionCode(),
                                    person.delegationId(),
                                    person.categoryCode(),
                                    person.language(),
                                    ranking.routes(),
                                    ranking.ranks(),
                                    person.stepFreeAccess() ? withSteps : List.of(),
                                    lockedGroups.get(person.id()),
                                    known.contains(person.groupId()) ? person.groupId() : null);
                        })
                        .toList(),
                companionsOf(
                        seminarId, confirmed.stream().map(RegistrationView::id).collect(Collectors.toSet())));
    }

    /** Who does not come binds nobody. */
    private List<CompanionInput> companionsOf(UUID seminarId, Set<UUID> coming) {
        return companions.ofSeminar(seminarId).stream()
                .map(bound -> new CompanionInput(
                        bound.kind(),
                        bound.registrationIds().stream()
                                .filter(coming::contains)
                                .toList()))
                .filter(bound -> bound.registrationIds().size() > 1)
                .toList();
    }

    /** A stop of which nobody has said whether it is step-free keeps nobody away. */
    private List<UUID> groupsWithSteps(UUID seminarId, List<GroupView> present) {
        Set<UUID> routes = stops.ofSeminar(seminarId).stream()
                .filter(stop -> Boolean.FALSE.equals(stop.stepFreeAccess()))
                .map(StopView::routeId)
                .collect(Collectors.toSet());
        return present.stream()
                .filter(group -> routes.contains(group.routeId()))
                .map(GroupView::id)
                .toList();
    }
}
