package kz.bagdar.registration.form;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The registration form of one seminar. */
@Entity
@Table(name = "registration_form")
class SeminarForm extends RevisionedEntity {

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private Wishes wishes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    protected SeminarForm() {}

    /** The empty one, which every seminar has where nothing was ever written. */
    SeminarForm(UUID seminarId) {
        this.seminarId = seminarId;
        wishes = Wishes.ROUTES;
        questions = List.of();
    }

    void write(WriteRegistrationForm request) {
        wishes = request.wishes();
        questions = List.copyOf(request.questions());
    }

    UUID seminarId() {
        return seminarId;
    }

    RegistrationFormView view() {
        return new RegistrationFormView(revision(), seminarId, wishes, questions);
    }
}
