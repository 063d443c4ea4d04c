package kz.bagdar.registration.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Transactions of their own, so that what one has read is forgotten before the next. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ExportSteps {

    @Inject
    SeminarAccess seminars;

    @Inject
    Participants participants;

    @Inject
    ChangeLog changes;

    /** Notes that people's data leave before they do. */
    SeminarView begin(String reference, RegistrationFilter filter, ExportFormat format) {
        SeminarView seminar = seminars.ofTeam(reference);
        int people = (int) participants.count(seminar.id(), filter);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        changes.created(
                Subject.inSeminar("registration-export", id, seminar.id()), LoggedExport.of(format, people, filter));
        return seminar;
    }

    Page<RegistrationView> page(UUID seminarId, RegistrationFilter filter, PageQuery query) {
        return participants.page(seminarId, filter, query);
    }
}
