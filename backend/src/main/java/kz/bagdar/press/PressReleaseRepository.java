package kz.bagdar.press;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class PressReleaseRepository implements PanacheRepositoryBase<PressRelease, UUID> {

    Optional<PressRelease> ofSeminar(UUID seminarId) {
        return find("seminarId", seminarId).firstResultOptional();
    }

    PressRelease require(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("press release"));
    }
}
