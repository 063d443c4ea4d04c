package kz.bagdar.message.mailing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class MailingRepository implements PanacheRepositoryBase<Mailing, UUID> {

    private static final List<SortKey<Mailing>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Mailing::createdAt));

    Page<Mailing> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    Mailing require(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("mailing"));
    }

    /** Read anew, and held until the transaction ends. */
    void lock(Mailing mailing) {
        getEntityManager().refresh(mailing, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Mailing> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many of a mailing's messages are in each state. */
    Map<String, Integer> counts(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select state, count(*) from message where mailing_id = :mailing group by state")
                .setParameter("mailing", id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The drafts of the seminar of some registrations that search for a text, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Mailing> lockSearchingDrafts(Collection<UUID> registrationIds) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from mailing where state = 'DRAFT' and filter ->> 'q' is not null and seminar_id in"
                                + " (select seminar_id from registration where id = any(:ids)) order by id for update",
                        Mailing.class)
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those of whose messages none waits any more, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Mailing> lockFinished() {
        return getEntityManager()
                .createNativeQuery(
                        "select * from mailing where state = 'SENDING' and spread and not exists"
                                + " (select from message where mailing_id = mailing.id and message.state = 'QUEUED')"
                                + " for update skip locked",
                        Mailing.class)
                .getResultList();
    }
}
