package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Reading registrations, and changing what of them takes and frees no place. */
@ApplicationScoped
class Registrations {

    @Inject
    SeminarAccess seminars;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ChangeLog changes;

    Page<RegistrationView> page(String seminarReference, RegistrationFilter filter, PageQuery query) {
        return registrations
                .page(seminars.ofTeam(seminarReference).id(), filter, query)
                .map(Registration::view);
    }

    RegistrationCounts counts(String seminarReference) {
        SeminarView seminar = seminars.ofTeam(seminarReference);
        return RegistrationCounts.of(registrations.countRows(seminar.id()), seminar.capacity());
    }

    RegistrationView get(String seminarReference, UUID id) {
        return access.readable(seminarReference, id).registration().view();
    }

    /** Moves a person up or down the waiting list, for organizers. What is free is offered to whoever is first already. */
    @Transactional
    RegistrationView prioritise(String seminarReference, UUID id, IfMatch ifMatch, int priority) {
        var found = access.writable(seminarReference, id);
        Registration registration = found.registration();
        access.requireChangeable(found.seminar());
        registration.requireRevision(ifMatch);
        changes.updating(
                List.of(registration),
                Registrations::subject,
                Registration::view,
                () -> registration.prioritise(priority));
        return registration.view();
    }

    static Subject subject(Registration registration) {
        return Subject.inSeminar(Participants.TYPE, registration.id(), registration.seminarId());
    }
}
