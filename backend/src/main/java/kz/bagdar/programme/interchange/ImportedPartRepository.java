package kz.bagdar.programme.interchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ImportedPartRepository implements PanacheRepositoryBase<ImportedPart, ImportedPart.Key> {

    List<ImportedPart> ofSeminar(UUID seminarId) {
        return list("key.seminarId", seminarId);
    }
}
