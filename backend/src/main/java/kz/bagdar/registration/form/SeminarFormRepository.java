package kz.bagdar.registration.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SeminarFormRepository implements PanacheRepositoryBase<SeminarForm, UUID> {

    Optional<SeminarForm> ofSeminar(UUID seminarId) {
        return find("seminarId", seminarId).firstResultOptional();
    }
}
