package kz.bagdar.hosting.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StopAnswerRepository implements PanacheRepositoryBase<StopAnswer, UUID> {

    Optional<StopAnswer> ofStop(UUID stopId) {
        return find("stopId", stopId).firstResultOptional();
    }

    List<StopAnswer> ofStops(Collection<UUID> stopIds) {
        return list("stopId in ?1", stopIds);
    }
}
