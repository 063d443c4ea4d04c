package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.bagdar.registration.RegistrationLinks;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Whoever has lost a link is mailed one that works, however far the seminar has come. */
@ApplicationScoped
class LinkRequests {

    @Inject
    SeminarAccess seminars;

    @Inject
    RegistrationLinks participants;

    @Inject
    Delegations contacts;

    /** Tells nobody whether there is somebody. */
    @Transactional
    void make(String seminarReference, String email) {
        SeminarView seminar = seminars.visible(seminarReference);
        // a delegation is held before its people, by all who hold both
        contacts.mailLinkTo(seminar, email);
        participants.mailTo(seminar, email);
    }
}
