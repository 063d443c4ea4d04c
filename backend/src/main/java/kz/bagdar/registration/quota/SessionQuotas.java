package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.registration.place.Limit;

/** The quotas that name sessions: each counts the sign-ups to all of its own. */
@ApplicationScoped
public class SessionQuotas {

    @Inject
    EntityManager database;

    @Inject
    QuotaRepository quotas;

    /** The quotas of which nobody can have another place at a session, for the caller who holds the seminar's row. */
    public List<Limit> full(UUID sessionId) {
        List<Limit> limits =
                quotas.ofSession(sessionId).stream().map(Quota::limit).toList();
        Map<UUID, Integer> taken = taken(limits.stream().map(Limit::quotaId).toList());
        return limits.stream()
                .filter(limit -> limit.capacity() != null && taken.getOrDefault(limit.quotaId(), 0) >= limit.capacity())
                .toList();
    }

    /** What the quotas leave of the places at each session of a seminar; those that none limits are not among them. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> left(UUID seminarId) {
        List<Object[]> rows = database.createNativeQuery("""
                        select session_id, min(greatest(capacity - taken, 0))
                        from quota join quota_session on quota_id = quota.id, lateral (
                            select cast(count(*) as integer) as taken from session_sign_up
                            where session_id in (select session_id from quota_session where quota_id = quota.id)) as counted
                        where quota.seminar_id = :seminar and capacity is not null
                        group by session_id""")
                .setParameter("seminar", seminarId)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** How many places at their sessions quotas have given away; those that gave none are not among them. */
    @SuppressWarnings("unchecked")
    Map<UUID, Integer> taken(Collection<UUID> quotaIds) {
        List<Object[]> rows = database.createNativeQuery("""
                        select quota_id, cast(count(*) as integer) from quota_session join session_sign_up using (session_id)
                        where quota_id = any(:quotas) group by quota_id""")
                .setParameter("quotas", quotaIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
