package kz.bagdar.registration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagdar.registration.admission.AdmissionRulesView;
import kz.bagdar.registration.admission.SeminarAdmission;

/** When what participants and contacts change has to be approved: organizers approve by what they do. */
@ApplicationScoped
public class SecondLook {

    @Inject
    RegistrationAccess access;

    @Inject
    SeminarAdmission admission;

    @Inject
    ObjectMapper json;

    /** Who waits was looked at only where everybody is, so only there may a change undo it. */
    boolean isNeededAfterEdit(RegistrationView before, UpdateRegistration after) {
        if (before.status() == RegistrationStatus.PENDING || !access.callerComesByLink()) {
            return false;
        }
        AdmissionRulesView rules = admission.of(before.seminarId());
        return mayBeNeeded(rules, before) && asks(rules, before, after);
    }

    /** What the person may change only with a new approval: names of fields, and codes of questions. */
    public List<String> fields(RegistrationView registration) {
        AdmissionRulesView rules = admission.of(registration.seminarId());
        boolean may = registration.status() != RegistrationStatus.PENDING && mayBeNeeded(rules, registration);
        return may ? rules.approvalAgain() : List.of();
    }

    private static boolean mayBeNeeded(AdmissionRulesView rules, RegistrationView before) {
        return before.status() == RegistrationStatus.CONFIRMED || rules.approval();
    }

    /** Where everybody is looked at, so is whoever comes instead of somebody who was. */
    boolean isNeededAfterReplacement(RegistrationView leaving, UpdateRegistration coming) {
        if (leaving.status() == RegistrationStatus.PENDING || !access.callerComesByLink()) {
            return false;
        }
        AdmissionRulesView rules = admission.of(leaving.seminarId());
        return rules.approval() || leaving.status() == RegistrationStatus.CONFIRMED && asks(rules, leaving, coming);
    }

    private boolean asks(AdmissionRulesView rules, RegistrationView before, UpdateRegistration after) {
        return rules.askAgain(json.valueToTree(before), json.valueToTree(after));
    }
}
