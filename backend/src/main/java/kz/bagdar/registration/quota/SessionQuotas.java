package kz.bagdar.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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
        return quotas.ofSession(sessionId).stream()
                .map(Quota::limit)
                .filter(limit -> limit.capacity() != null && taken(limit.quotaId()) >= limit.capacity())
                .toList();
    }

    /** How many places at its sessions a quota has given away. */
    int taken(UUID quotaId) {
        return ((Number) database.createNativeQuery("select count(*) from session_sign_up where session_id in"
                                + " (select session_id from quota_session where quota_id = :quota)")
                        .setParameter("quota", quotaId)
                        .getSingleResult())
                .intValue();
    }
}
