package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.registration.exchange.reading.LineFault;

/** The files themselves, and what of them is about people. Statements and no entity: twenty megabytes are read when they are wanted. */
@ApplicationScoped
class ImportContents {

    @Inject
    EntityManager entities;

    void keep(UUID importId, byte[] file, ImportedFile found, Instant now) {
        entities.createNativeQuery(
                        "insert into registration_import_content (import_id, file, headings, samples, faults, created_at)"
                                + " values (:import, :file, cast(:headings as jsonb), cast(:samples as jsonb), '[]', :now)")
                .setParameter("import", importId)
                .setParameter("file", file)
                .setParameter("headings", StoredForm.write(found.headings()))
                .setParameter("samples", StoredForm.write(found.samples()))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The same file, looked at again. */
    void keepAgain(UUID importId, ImportedFile found) {
        entities.createNativeQuery("update registration_import_content"
                        + " set headings = cast(:headings as jsonb), samples = cast(:samples as jsonb)"
                        + " where import_id = :import")
                .setParameter("import", importId)
                .setParameter("headings", StoredForm.write(found.headings()))
                .setParameter("samples", StoredForm.write(found.samples()))
                .executeUpdate();
    }

    Optional<byte[]> file(UUID importId) {
        return one("file", importId).map(byte[].class::cast);
    }

    /** None where the file is forgotten. */
    List<String> headings(UUID importId) {
        return one("cast(headings as text)", importId)
                .map(text -> List.of(StoredForm.read((String) text, String[].class)))
                .orElse(List.of());
    }

    Optional<List<List<String>>> samples(UUID importId) {
        return one("cast(samples as text)", importId)
                .map(text -> Stream.of(StoredForm.read((String) text, String[][].class))
                        .map(List::of)
                        .toList());
    }

    List<LineFault> faults(UUID importId) {
        return one("cast(faults as text)", importId)
                .map(text -> List.of(StoredForm.read((String) text, LineFault[].class)))
                .orElse(List.of());
    }

    void keepFaults(UUID importId, List<LineFault> faults) {
        entities.createNativeQuery(
                        "update registration_import_content set faults = cast(:faults as jsonb) where import_id = :import")
                .setParameter("import", importId)
                .setParameter("faults", StoredForm.write(faults))
                .executeUpdate();
    }

    /** Behind those that are kept. */
    void keepMoreFaults(UUID importId, List<LineFault> faults) {
        entities.createNativeQuery("update registration_import_content set faults = faults || cast(:faults as jsonb)"
                        + " where import_id = :import")
                .setParameter("import", importId)
                .setParameter("faults", StoredForm.write(faults))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> kept(Collection<UUID> importIds) {
        return new HashSet<>(entities.createNativeQuery(
                        "select import_id from registration_import_content where import_id = any(:imports)")
                .setParameter("imports", importIds.toArray(UUID[]::new))
                .getResultList());
    }

    void forget(Instant before) {
        entities.createNativeQuery("delete from registration_import_content where created_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<Object> one(String column, UUID importId) {
        List<?> rows = entities.createNativeQuery(
                        "select " + column + " from registration_import_content where import_id = :import")
                .setParameter("import", importId)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }
}
