package kz.bagdar.registration.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.registration.form.RegistrationForms;
import kz.bagdar.seminar.SeminarAccess;

/** How places are given at seminars. */
@ApplicationScoped
public class SeminarAdmission {

    /** What of a registration a participant can change, but for answers. */
    private static final Set<String> FIELDS = Set.of(
            "fullName",
            "email",
            "phone",
            "workplace",
            "position",
            "regionCode",
            "categoryCode",
            "language",
            "preferences",
            "clusterWishes",
            "stepFreeAccess",
            "note");

    @Inject
    AdmissionRulesRepository rules;

    @Inject
    RegistrationForms forms;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    /** Asks no rights. */
    public AdmissionRulesView of(UUID seminarId) {
        return rules.ofSeminar(seminarId)
                .orElseGet(() -> new AdmissionRules(seminarId))
                .view();
    }

    /** Whether whoever registers waits for an organizer's yes, for a transaction without entities. Asks no rights. */
    public boolean asksApproval(Connection connection, UUID seminarId) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select approval from admission_rules where seminar_id = ?")) {
            ask.setObject(1, seminarId);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean("approval");
            }
        }
    }

    AdmissionRulesView get(String seminar) {
        return of(access.ofTeam(seminar).id());
    }

    @Transactional
    AdmissionRulesView write(String seminar, IfMatch ifMatch, WriteAdmissionRules request) {
        UUID seminarId = access.editableAlone(seminar).id();
        AdmissionRules own = rules.ofSeminar(seminarId).orElseGet(() -> usual(seminarId));
        own.requireRevision(ifMatch);
        AdmissionRulesView before = own.view();
        requireKnown(seminarId, request.approvalAgain(), before.approvalAgain());
        own.write(request);
        rules.flush();
        changes.updated(Subject.inSeminar("admission-rules", seminarId, seminarId), before, own.view());
        return own.view();
    }

    /** Their row is made first, so that what is written over them is another revision. */
    private AdmissionRules usual(UUID seminarId) {
        AdmissionRules usual = new AdmissionRules(seminarId);
        rules.persistAndFlush(usual);
        return usual;
    }

    /** @param present those that are named already, of which the form may have lost some: they may stay */
    private void requireKnown(UUID seminarId, List<String> fields, List<String> present) {
        RegistrationForm form = forms.of(seminarId);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String item = "approvalAgain[" + i + "]";
            String field = fields.get(i);
            if (fields.indexOf(field) < i) {
                violations.add(new Violation(item, "duplicate", "is named by an earlier item"));
            } else if (!FIELDS.contains(field) && !form.hasQuestion(field) && !present.contains(field)) {
                violations.add(
                        new Violation(item, "unknown-reference", "names no field and no question of the registration"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
