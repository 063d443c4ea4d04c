package kz.bagdar.seminar.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The same picture is kept once per seminar, and read by its id alone. */
@ApplicationScoped
class PhotoRepository {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    void keep(UUID seminarId, String id, Picture picture) {
        entities.createNativeQuery("insert into photo (seminar_id, id, width, height, jpeg, created_at)"
                        + " values (:seminar, :id, :width, :height, :jpeg, :now)"
                        + " on conflict (seminar_id, id) do update set created_at = excluded.created_at")
                .setParameter("seminar", seminarId)
                .setParameter("id", id)
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("jpeg", picture.jpeg())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Optional<byte[]> find(String id) {
        List<?> found = entities.createNativeQuery("select jpeg from photo where id = :id limit 1", byte[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    boolean has(UUID seminarId, String id) {
        return !entities.createNativeQuery("select 1 from photo where seminar_id = :seminar and id = :id")
                .setParameter("seminar", seminarId)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
