package kz.bagdar.registration.admission;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How places are given at a seminar. */
@Entity
class AdmissionRules extends RevisionedEntity {

    private static final int USUAL_OFFER_HOURS = 48;

    private UUID seminarId;
    private boolean approval;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> approvalAgain;

    private int offerHours;

    protected AdmissionRules() {}

    /** The usual ones, which hold where nothing was ever written. */
    AdmissionRules(UUID seminarId) {
        this.seminarId = seminarId;
        approvalAgain = List.of();
        offerHours = USUAL_OFFER_HOURS;
    }

    void write(WriteAdmissionRules request) {
        approval = request.approval();
        approvalAgain = request.approvalAgain();
        offerHours = request.offerHours();
    }

    AdmissionRulesView view() {
        return new AdmissionRulesView(revision(), seminarId, approval, approvalAgain, offerHours);
    }
}
