package kz.bagdar.hosting.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.account.InvitationSettled;
import kz.bagdar.identity.account.Invitations;
import kz.bagdar.identity.account.InvitedRole;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;

/** Who speaks for the organizations that host. */
@ApplicationScoped
public class Coordinators {

    @Inject
    HostCoordinatorRepository coordinators;

    @Inject
    Organizations organizations;

    @Inject
    Invitations invitations;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /**
     * One organization that the caller speaks for.
     *
     * @param addedBy whose seminars the caller sees there
     */
    public record Mandate(UUID organizationId, List<Sponsor> addedBy) {}

    /** What the caller speaks for; nothing for most. */
    public List<Mandate> ofCaller() {
        return caller.isPublic()
                ? List.of()
                : coordinators.ofSubject(caller.id()).stream()
                        .map(found ->
                                new Mandate(found.organizationId(), found.view().addedBy()))
                        .toList();
    }

    List<CoordinatorView> list(UUID organizationId) {
        organizations.get(organizationId);
        return coordinators.ofOrganization(organizationId).stream()
                .map(HostCoordinator::view)
                .toList();
    }

    CoordinatorView get(UUID organizationId, UUID id) {
        return require(organizationId, id).view();
    }

    /**
     * Adds and invites somebody. Whom others have added already sees the caller's seminars too from now on.
     *
     * @throws ProblemException 409 naming the field where the caller has added the address already
     */
    @Transactional
    CoordinatorView add(UUID organizationId, CreateCoordinator request) {
        organizations.get(organizationId);
        Sponsor sponsor = new Sponsor(caller.id(), caller.name(), caller.isAdministrator());
        Optional<HostCoordinator> known = coordinators.find(organizationId, request.email());
        if (known.isPresent()) {
            if (known.get().isAddedBy(sponsor)) {
                throw ProblemException.duplicate("email", "is a coordinator of this organization already");
            }
            changes.updating(
                    List.of(known.get()),
                    Coordinators::subject,
                    HostCoordinator::view,
                    () -> known.get().alsoAddedBy(sponsor));
            return known.get().view();
        }
        UUID invitationId = invitations.invite(request.email(), request.name(), InvitedRole.host);
        HostCoordinator coordinator =
                new HostCoordinator(organizationId, request, invitationId, sponsor, clock.instant());
        coordinators.persistAndFlush(coordinator);
        changes.created(subject(coordinator), coordinator.view());
        return coordinator.view();
    }

    /** From this moment they see nothing of the organization, whatever the role of their account still is. */
    @Transactional
    void remove(UUID organizationId, UUID id, IfMatch ifMatch) {
        HostCoordinator coordinator = require(organizationId, id);
        coordinator.requireRevision(ifMatch);
        changes.deleted(subject(coordinator), coordinator.view());
        coordinators.delete(coordinator);
        coordinators.flush();
    }

    void settle(@Observes InvitationSettled settled) {
        List<HostCoordinator> invited = coordinators.ofInvitation(settled.invitationId());
        changes.updating(
                invited,
                Coordinators::subject,
                HostCoordinator::view,
                () -> invited.forEach(coordinator -> {
                    if (settled.subject() == null) {
                        coordinator.hasNoAccount(settled.failure());
                    } else {
                        coordinator.hasAccount(settled.subject());
                    }
                }));
    }

    private HostCoordinator require(UUID organizationId, UUID id) {
        return coordinators
                .findByIdOptional(id)
                .filter(found -> found.organizationId().equals(organizationId))
                .orElseThrow(() -> ProblemException.notFound("coordinator"));
    }

    private static Subject subject(HostCoordinator coordinator) {
        return Subject.of("host-coordinator", coordinator.id());
    }
}
