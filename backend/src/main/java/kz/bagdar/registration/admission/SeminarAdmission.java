package kz.bagdar.registration.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;

/** How places are given at seminars. */
@ApplicationScoped
public class SeminarAdmission {

    @Inject
    AdmissionRulesRepository rules;

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
        requireOnce(request.approvalAgain());
        AdmissionRules own = rules.ofSeminar(seminarId).orElseGet(() -> usual(seminarId));
        own.requireRevision(ifMatch);
        AdmissionRulesView before = own.view();
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

    private static void requireOnce(List<String> fields) {
        List<Violation> violations = IntStream.range(0, fields.size())
                .filter(i -> fields.indexOf(fields.get(i)) < i)
                .mapToObj(i -> new Violation("approvalAgain[" + i + "]", "duplicate", "is named by an earlier item"))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
