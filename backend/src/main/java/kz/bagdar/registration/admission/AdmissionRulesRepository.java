package kz.bagdar.registration.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AdmissionRulesRepository implements PanacheRepositoryBase<AdmissionRules, UUID> {

    Optional<AdmissionRules> ofSeminar(UUID seminarId) {
        return find("seminarId", seminarId).firstResultOptional();
    }
}
