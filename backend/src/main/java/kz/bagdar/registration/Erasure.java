package kz.bagdar.registration;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.registration.PlaceChanges.Held;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Takes away all that tells who a participant was. The row stays, so that what was counted stays true. */
@ApplicationScoped
public class Erasure {

    @Inject
    RegistrationAccess access;

    @Inject
    PlaceChanges placeChanges;

    @Inject
    @All
    List<PersonalRecords> records;

    @Inject
    ErasedPeople erasedPeople;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /**
     * Erases one person, however far the seminar has come; nothing happens a second time. Before it is over, the place
     * becomes free; afterwards it stays true that somebody was there.
     */
    @Transactional
    public Erased erase(String seminarReference, UUID id) {
        var found = access.writableIfErased(seminarReference, id);
        Held held = placeChanges.hold(found.registration());
        Registration registration = held.registration();
        if (!registration.isErased()) {
            if (registration.status().isLive() && !held.seminar().lifecycle().isOver()) {
                placeChanges.make(held, () -> registration.cancel(clock.instant()));
            }
            erase(List.of(registration));
        }
        return new Erased(registration.view().erasedAt());
    }

    /** For the caller who holds the rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(List<Registration> people) {
        List<UUID> ids = people.stream().map(Registration::id).toList();
        erasedPeople.remember(people);
        records.forEach(kept -> kept.forget(ids));
        changes.updating(
                people,
                Registrations::subject,
                Registration::view,
                () -> people.forEach(person -> person.erase(clock.instant())));
    }
}
