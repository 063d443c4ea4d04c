package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Members;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.own.MyDelegation.MyMember;
import kz.bagdar.registration.own.MyRegistration.MyGroup;
import kz.bagdar.registration.own.MyRegistration.MyRoute;
import kz.bagdar.registration.own.MyRegistration.MySeminar;
import kz.bagdar.registration.privacy.KeptUntil;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.Routes;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

@ApplicationScoped
class MyDelegations {

    @Inject
    Caller caller;

    @Inject
    Delegations delegations;

    @Inject
    Members members;

    @Inject
    Seminars seminars;

    @Inject
    Groups groups;

    @Inject
    Routes routes;

    /** The delegation that the caller's link belongs to. */
    MyDelegation get() {
        DelegationView delegation = delegations
                .find(UUID.fromString(caller.id()))
                .orElseThrow(() -> ProblemException.notFound("delegation"));
        SeminarView seminar = seminars.published(delegation.seminarId());
        return new MyDelegation(
                delegation,
                MySeminar.of(seminar),
                members(seminar.id(), delegation.id()),
                members.placesLeft(seminar, delegation.regionCode()).orElse(null),
                seminar.lifecycle() == Lifecycle.REGISTRATION_OPEN,
                seminar.lifecycle().letsParticipantsChange(),
                KeptUntil.of(seminar, delegation.openedAt()));
    }

    private List<MyMember> members(UUID seminarId, UUID delegationId) {
        // many travel together: each group and route is looked up once
        Map<UUID, Optional<GroupView>> seenGroups = new HashMap<>();
        Map<UUID, Optional<MyRoute>> seenRoutes = new HashMap<>();
        return members.of(delegationId).stream()
                .map((RegistrationView person) -> {
                    Optional<GroupView> group = Optional.ofNullable(person.groupId())
                            .flatMap(id -> seenGroups.computeIfAbsent(id, its -> groups.published(seminarId, its)));
                    Optional<MyRoute> route = group.map(GroupView::routeId)
                            .flatMap(id -> seenRoutes.computeIfAbsent(
                                    id, its -> routes.published(seminarId, its).map(MyRoute::of)));
                    return new MyMember(person, group.map(MyGroup::of).orElse(null), route.orElse(null));
                })
                .toList();
    }
}
