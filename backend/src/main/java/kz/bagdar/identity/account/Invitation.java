package kz.bagdar.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;

/** Somebody who is to get an account and a role, and how far that has come. */
@Entity
class Invitation extends RevisionedEntity {

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private InvitedRole role;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String failure;
    private Instant createdAt;

    // written by the worker's own statement: that somebody works on it is no change of the invitation
    @Column(insertable = false, updatable = false)
    private Instant leasedUntil;

    protected Invitation() {}

    Invitation(CreateInvitation request, Instant createdAt) {
        this.email = request.email();
        this.name = request.name();
        this.role = request.role();
        this.state = InvitationState.PENDING;
        this.createdAt = createdAt;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    InvitedRole role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isLeasedUntil(Instant lease) {
        return state == InvitationState.PENDING && lease.equals(leasedUntil);
    }

    void done() {
        state = InvitationState.DONE;
    }

    void failed(String reason) {
        state = InvitationState.FAILED;
        failure = reason;
    }

    /** Harmless while it is still to be done; refused when it is done. */
    void retry() {
        if (state == InvitationState.DONE) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The account has been made");
        }
        state = InvitationState.PENDING;
        failure = null;
    }

    InvitationView view() {
        return new InvitationView(id(), revision(), email, name, role, state, failure, createdAt);
    }
}
