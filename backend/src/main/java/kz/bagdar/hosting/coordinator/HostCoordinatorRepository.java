package kz.bagdar.hosting.coordinator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HostCoordinatorRepository implements PanacheRepositoryBase<HostCoordinator, UUID> {

    List<HostCoordinator> ofOrganization(UUID organizationId) {
        return list("organizationId = ?1 order by name, id", organizationId);
    }

    Optional<HostCoordinator> find(UUID organizationId, String email) {
        return find("organizationId = ?1 and lower(email) = lower(?2)", organizationId, email)
                .firstResultOptional();
    }

    List<HostCoordinator> ofSubject(String subject) {
        return list("subject", subject);
    }

    List<HostCoordinator> ofInvitation(UUID invitationId) {
        return list("invitationId", invitationId);
    }
}
