package kz.bagdar.registration.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarView;

/** What seminars ask those who register. */
@ApplicationScoped
public class RegistrationForms {

    /** The resource's name in the change log. */
    private static final String TYPE = "registration-form";

    @Inject
    SeminarFormRepository forms;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    /** Asks no rights. */
    public RegistrationForm of(UUID seminarId) {
        RegistrationFormView form = view(seminarId);
        return new RegistrationForm(form.wishes(), form.questions());
    }

    RegistrationFormView get(String seminar) {
        return view(access.visible(seminar).id());
    }

    @Transactional
    RegistrationFormView write(String reference, IfMatch ifMatch, WriteRegistrationForm request) {
        SeminarView seminar = access.editableAlone(reference);
        List<Violation> violations = FormRules.check(request.questions(), seminar);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        SeminarForm form = forms.ofSeminar(seminar.id()).orElseGet(() -> empty(seminar.id()));
        form.requireRevision(ifMatch);
        RegistrationFormView before = form.view();
        form.write(request);
        forms.flush();
        changes.updated(subject(form), before, form.view());
        return form.view();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        forms.ofSeminar(deletion.seminarId()).ifPresent(form -> {
            changes.deleted(subject(form), form.view());
            forms.delete(form);
            forms.flush();
        });
    }

    private RegistrationFormView view(UUID seminarId) {
        return forms.ofSeminar(seminarId)
                .orElseGet(() -> new SeminarForm(seminarId))
                .view();
    }

    /** Its row is made first, so that what is written over it is another revision. */
    private SeminarForm empty(UUID seminarId) {
        SeminarForm empty = new SeminarForm(seminarId);
        forms.persistAndFlush(empty);
        return empty;
    }

    private static Subject subject(SeminarForm form) {
        return Subject.inSeminar(TYPE, form.seminarId(), form.seminarId());
    }
}
