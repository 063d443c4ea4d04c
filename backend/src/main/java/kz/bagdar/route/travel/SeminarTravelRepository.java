package kz.bagdar.route.travel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SeminarTravelRepository implements PanacheRepositoryBase<SeminarTravel, UUID> {

    Optional<SeminarTravel> ofSeminar(UUID seminarId) {
        return find("seminarId", seminarId).firstResultOptional();
    }
}
