package kz.bagdar.registration.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<RegistrationImport, UUID> {

    private static final List<SortKey<RegistrationImport>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", RegistrationImport::createdAt));

    Page<RegistrationImport> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    RegistrationImport require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("import"));
    }

    /** Held until the transaction ends. */
    RegistrationImport hold(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("import"));
    }

    Optional<RegistrationImport> ofJob(UUID jobId) {
        return find("jobId", jobId).firstResultOptional();
    }
}
