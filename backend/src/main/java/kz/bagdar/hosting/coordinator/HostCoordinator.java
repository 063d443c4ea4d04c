package kz.bagdar.hosting.coordinator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.identity.account.InvitationState;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who speaks for an organization that hosts. */
@Entity
class HostCoordinator extends RevisionedEntity {

    private UUID organizationId;
    private String email;
    private String name;

    // of the account; an address alone is no proof of who signs in with it
    private String subject;

    private UUID invitationId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String failure;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Sponsor> addedBy;

    private Instant createdAt;

    protected HostCoordinator() {}

    HostCoordinator(
            UUID organizationId, CreateCoordinator request, UUID invitationId, Sponsor sponsor, Instant createdAt) {
        this.organizationId = organizationId;
        this.email = request.email();
        this.name = request.name();
        this.invitationId = invitationId;
        this.state = InvitationState.PENDING;
        this.addedBy = List.of(sponsor);
        this.createdAt = createdAt;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean isAddedBy(Sponsor sponsor) {
        return addedBy.stream().anyMatch(one -> one.subject().equals(sponsor.subject()));
    }

    void alsoAddedBy(Sponsor sponsor) {
        List<Sponsor> all = new ArrayList<>(addedBy);
        all.add(sponsor);
        addedBy = all;
    }

    void hasAccount(String subject) {
        this.subject = subject;
        state = InvitationState.DONE;
        failure = null;
    }

    void hasNoAccount(String failure) {
        state = InvitationState.FAILED;
        this.failure = failure;
    }

    CoordinatorView view() {
        return new CoordinatorView(
                id(), revision(), organizationId, email, name, state, failure, List.copyOf(addedBy), createdAt);
    }
}
