package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarView;

/** The registrations of those who come with a delegation. Asks no rights but where it says so. */
@ApplicationScoped
public class Members {

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationAccess access;

    @Inject
    Replacement replacement;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    RegistrationLinks links;

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

    /** How many more people of a region find a place, whatever their category and wishes; empty where there is no limit. */
    public Optional<Integer> placesLeft(SeminarView seminar, String regionCode) {
        return countedPlaces.of(seminar).left(new Claim(regionCode, null, null));
    }

    /** @throws ProblemException 409 where the caller can register nobody for the seminar now */
    public void requireOpen(SeminarView seminar) {
        Opening.require(seminar.lifecycle(), access.callerAddsByHand(seminar.id()));
    }

    /** @throws ProblemException 404 where the delegation has no such person */
    public void require(UUID delegationId, UUID registrationId) {
        registrations
                .findByIdOptional(registrationId)
                .filter(person -> delegationId.equals(person.delegationId()))
                .orElseThrow(() -> ProblemException.notFound("registration"));
    }

    /**
     * Lets one person come instead of another, who keeps nothing.
     *
     * @return the registration of the person who comes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegistrationView replace(SeminarView seminar, UUID leavingId, UpdateRegistration details) {
        return replacement.replace(seminar, leavingId, details);
    }

    /** Mails a person's link, or a new one where none works, and says whether it did: nobody's mailbox is filled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean mailLink(SeminarView seminar, UUID registrationId) {
        access.requireChangeable(seminar);
        Registration member = registrations.findById(registrationId);
        registrations.lock(member);
        return member.status().isLive() && links.mail(seminar, member);
    }

    /** Makes a registered person part of a delegation. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegistrationView put(UUID seminarId, UUID delegationId, UUID registrationId, IfMatch ifMatch) {
        return travel(seminarId, registrationId, ifMatch, delegationId);
    }

    /** Lets a person of a delegation come alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID seminarId, UUID registrationId, IfMatch ifMatch) {
        travel(seminarId, registrationId, ifMatch, null);
    }

    private RegistrationView travel(UUID seminarId, UUID registrationId, IfMatch ifMatch, UUID delegationId) {
        Registration person = registrations
                .find(seminarId, registrationId)
                .orElseThrow(() -> ProblemException.notFound("registration"));
        person.requireRevision(ifMatch);
        changes.updating(
                List.of(person), Registrations::subject, Registration::view, () -> person.travelWith(delegationId));
        return person.view();
    }

    /** Lets all of them come alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disband(UUID seminarId, UUID delegationId) {
        List<Registration> members = registrations.lock(seminarId, registrations.idsOfDelegation(delegationId));
        changes.updating(
                members,
                Registrations::subject,
                Registration::view,
                () -> members.forEach(member -> member.travelWith(null)));
    }
}
