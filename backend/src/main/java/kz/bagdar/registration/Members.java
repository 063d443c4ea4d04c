package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.seminar.SeminarView;

/** The registrations of those who come with a delegation. Asks no rights but where it says so. */
@ApplicationScoped
public class Members {

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationAccess access;

    @Inject
    ChangeLog changes;

    /** In the order in which they were registered, whoever does not come any more among them. */
    public List<RegistrationView> of(UUID delegationId) {
        return registrations.ofDelegation(delegationId).stream()
                .map(Registration::view)
                .toList();
    }

    /** How many people of each delegation stand where. */
    public Map<UUID, Map<RegistrationStatus, Integer>> counts(Collection<UUID> delegationIds) {
        Map<UUID, Map<RegistrationStatus, Integer>> counts = new HashMap<>();
        delegationIds.forEach(id -> counts.put(id, new EnumMap<>(RegistrationStatus.class)));
        registrations
                .countByDelegation(delegationIds)
                .forEach(count -> counts.get(count.delegationId()).put(count.status(), (int) count.people()));
        return counts;
    }

    /** @throws ProblemException 409 where the caller can register nobody for the seminar now */
    public void requireOpen(SeminarView seminar) {
        Opening.require(seminar.lifecycle(), access.callerAddsByHand(seminar.id()));
    }

    /** Lets all of them come alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disband(UUID delegationId) {
        List<Registration> members = registrations.ofDelegation(delegationId);
        changes.updating(
                members,
                Registrations::subject,
                Registration::view,
                () -> members.forEach(member -> member.travelWith(null)));
    }
}
