package kz.bagdar.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out the invitations for tests of other features. */
@ApplicationScoped
public class AccountsMade {

    @Inject
    InvitationWorker worker;

    public void now() {
        worker.work();
    }
}
