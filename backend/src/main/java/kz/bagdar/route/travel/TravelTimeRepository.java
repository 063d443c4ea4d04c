package kz.bagdar.route.travel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TravelTimeRepository implements PanacheRepositoryBase<TravelTime, UUID> {

    List<TravelTime> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by id", seminarId);
    }

    Optional<TravelTime> find(UUID seminarId, Way way) {
        return find(
                        "seminarId = ?1 and fromOrganizationId = ?2 and toOrganizationId = ?3",
                        seminarId,
                        way.from(),
                        way.to())
                .firstResultOptional();
    }
}
