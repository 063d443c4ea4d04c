package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * How whatever takes or frees a place is done: the seminar's row is held, then the registration's, always in this order,
 * so that no place is given twice; and what has become free goes to those who wait.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceChanges {

    @Inject
    RegistrationAccess access;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    ChangeLog changes;

    /** A registration with its seminar, both as they are since their rows are held. */
    record Held(SeminarView seminar, Registration registration) {}

    /** One that the caller may change. */
    Held hold(String seminarReference, UUID id) {
        Held held = hold(access.writable(seminarReference, id).registration());
        RegistrationAccess.requireNotErased(held.registration());
        return held;
    }

    /** Asks no rights. */
    Held hold(Registration registration) {
        SeminarView seminar = seminars.lock(registration.seminarId());
        registrations.lock(registration);
        return new Held(seminar, registration);
    }

    RegistrationView make(Held held, Runnable change) {
        Registration registration = held.registration();
        changes.updating(List.of(registration), Registrations::subject, Registration::view, change);
        waitingList.moveUp(held.seminar());
        return registration.view();
    }
}
