package kz.bagdar.message.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a seminar words one kind of letter. It stays, empty, where the organizers return to the built-in wording, so that no
 * revision comes twice.
 */
@Entity
class LetterTemplate extends RevisionedEntity {

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText body;

    protected LetterTemplate() {}

    LetterTemplate(UUID seminarId, MessageKind kind) {
        this.seminarId = seminarId;
        this.kind = kind;
    }

    void write(LetterText text) {
        subject = text.subject();
        body = text.body();
    }

    void reset() {
        subject = null;
        body = null;
    }

    MessageKind kind() {
        return kind;
    }

    UUID seminarId() {
        return seminarId;
    }

    /** Empty where the built-in wording holds. */
    Optional<LetterText> text() {
        return subject == null ? Optional.empty() : Optional.of(new LetterText(subject, body));
    }
}
