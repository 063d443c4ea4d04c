package kz.bagdar.identity.account;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Makes the accounts of those invited, between two short transactions and outside both. Safe with several replicas, and
 * to be repeated: where a worker dies in the middle, another one finds the account half made and goes on.
 */
@ApplicationScoped
class InvitationWorker {

    private static final Logger LOG = Logger.getLogger(InvitationWorker.class);

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Event<InvitationSettled> settled;

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void work() {
        for (Optional<Invitations.Leased> next = invitations.lease(); next.isPresent(); next = invitations.lease()) {
            carryOut(next.get());
        }
    }

    private void carryOut(Invitations.Leased leased) {
        String subject;
        try {
            subject =
                    accounts.invite(leased.email(), leased.name(), leased.role().name());
        } catch (AccountsException refused) {
            LOG.warnf("The account for invitation %s was not made: %s", leased.id(), refused.getMessage());
            invitations.settle(leased, invitation -> {
                invitation.failed(refused.getMessage());
                settled.fire(new InvitationSettled(leased.id(), null, refused.getMessage()));
            });
            return;
        }
        invitations.settle(leased, invitation -> {
            invitation.done();
            settled.fire(new InvitationSettled(leased.id(), subject, null));
        });
    }
}
