package kz.bagdar.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;

/** Who is invited. Here it is only written down; {@link InvitationWorker} makes the accounts. */
@ApplicationScoped
public class Invitations {

    /** Longer than Keycloak takes for all that an invitation asks of it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    InvitationRepository invitations;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** An invitation that a worker has taken to carry it out, for as long as the lease lasts. */
    record Leased(UUID id, String email, String name, InvitedRole role, Instant until) {}

    Page<InvitationView> page(List<InvitationState> states, PageQuery query) {
        return invitations.page(states, query).map(Invitation::view);
    }

    InvitationView get(UUID id) {
        return require(id, LockModeType.NONE).view();
    }

    /** Refused with 409 while an earlier invitation of the same address is still to be carried out. */
    @Transactional
    InvitationView create(CreateInvitation request) {
        if (request.role() == InvitedRole.host) {
            throw ProblemException.invalid("role", "out-of-range", "is given at the organization that hosts");
        }
        return add(request).view();
    }

    /**
     * Invites somebody for another feature, which hears by {@link InvitationSettled} what came of it; an invitation of the
     * same address to the same role that is still to be carried out serves it too. Asks no rights.
     *
     * @return its id; it is not settled before the transaction ends
     * @throws ProblemException 409 while the address is being invited to another role
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID invite(String email, String name, InvitedRole role) {
        return invitations
                .lockPending(email)
                .filter(pending -> pending.role() == role)
                .orElseGet(() -> add(new CreateInvitation(email, name, role)))
                .id();
    }

    private Invitation add(CreateInvitation request) {
        requireNonePending(request.email());
        Invitation invitation = new Invitation(request, clock.instant());
        invitations.persistAndFlush(invitation);
        changes.created(subject(invitation), invitation.view());
        return invitation;
    }

    @Transactional
    InvitationView retry(UUID id) {
        Invitation invitation = require(id, LockModeType.PESSIMISTIC_WRITE);
        return change(invitation, Invitation::retry);
    }

    @Transactional
    Optional<Leased> lease() {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE);
        return invitations
                .lease(now, until)
                .map(invitations::findById)
                .map(found -> new Leased(found.id(), found.email(), found.name(), found.role(), until));
    }

    /** Notes how it went, unless the lease ran out meanwhile and another worker has the invitation now. */
    @Transactional
    void settle(Leased leased, Consumer<Invitation> outcome) {
        Invitation invitation = require(leased.id(), LockModeType.PESSIMISTIC_WRITE);
        if (invitation.isLeasedUntil(leased.until())) {
            change(invitation, outcome);
            invitations.endLease(leased.id());
        }
    }

    private InvitationView change(Invitation invitation, Consumer<Invitation> what) {
        InvitationView before = invitation.view();
        what.accept(invitation);
        invitations.flush();
        changes.updated(subject(invitation), before, invitation.view());
        return invitation.view();
    }

    private void requireNonePending(String email) {
        if (invitations.isPending(email)) {
            throw ProblemException.duplicate("email", "is invited already");
        }
    }

    private Invitation require(UUID id, LockModeType lock) {
        return invitations.findByIdOptional(id, lock).orElseThrow(() -> ProblemException.notFound("invitation"));
    }

    private static Subject subject(Invitation invitation) {
        return Subject.of("invitation", invitation.id());
    }
}
