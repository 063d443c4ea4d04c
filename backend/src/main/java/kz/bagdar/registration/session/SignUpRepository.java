package kz.bagdar.registration.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SignUpRepository implements PanacheRepositoryBase<SignUp, UUID> {

    Optional<SignUp> find(UUID registrationId, UUID sessionId) {
        return find("registrationId = ?1 and sessionId = ?2", registrationId, sessionId)
                .firstResultOptional();
    }

    List<SignUp> ofPerson(UUID registrationId) {
        return list("registrationId = ?1 order by signedUpAt, id", registrationId);
    }

    List<SignUp> ofPeople(Collection<UUID> registrationIds) {
        return list("registrationId in ?1 order by signedUpAt, id", registrationIds);
    }

    /** The sessions of those of some people who signed up for any, by registration. One array, for they may be many. */
    @SuppressWarnings("unchecked")
    Map<UUID, Set<UUID>> sessions(Collection<UUID> registrationIds) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select registration_id, session_id from session_sign_up where registration_id = any(:registrations)")
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** Counted anew each time: a number kept beside the rows would drift from them one day. */
    int taken(UUID sessionId) {
        return (int) count("sessionId", sessionId);
    }

    /** By session; those at which nobody has a place are not among them. */
    Map<UUID, Integer> taken(UUID seminarId, List<UUID> sessionIds) {
        return getEntityManager()
                .createQuery(
                        "select sessionId, count(*) from SignUp where seminarId = :seminar and sessionId in :sessions"
                                + " group by sessionId",
                        Object[].class)
                .setParameter("seminar", seminarId)
                .setParameter("sessions", sessionIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
