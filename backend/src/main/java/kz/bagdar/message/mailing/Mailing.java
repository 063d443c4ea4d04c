package kz.bagdar.message.mailing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.ReservedAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One letter to all whom a filter of the registrations shows. */
@Entity
class Mailing extends RevisionedEntity {

    private static final UUID NOBODY = new UUID(0, 0);

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private MailingState state = MailingState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText body;

    // put anew, never changed within: two filters that say the same are not equal, and each reading would count as an
    // edit
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RegistrationFilter filter;

    private Integer recipients;
    private Instant createdAt;
    private Instant confirmedAt;

    // how far it has been spread over messages: what nobody edits makes no edit stale
    @OptimisticLock(excluded = true)
    private UUID spreadUpTo = NOBODY;

    @OptimisticLock(excluded = true)
    private boolean spread;

    protected Mailing() {}

    Mailing(UUID seminarId, Instant now) {
        this.seminarId = seminarId;
        this.createdAt = now;
    }

    void write(LetterText text, RegistrationFilter people) {
        if (id() != null) {
            require(MailingState.DRAFT);
        }
        subject = text.subject();
        body = text.body();
        filter = people;
    }

    /**
     * Somebody whom it searches for is erased: it searches for those who are, none of whom is written to, so that nobody else
     * gets a letter that was for them.
     */
    void forgetSearch() {
        filter = filter.searching(ReservedAddress.OF_ERASED);
    }

    /** From here on its people are those whom the filter shows and who had registered by now. */
    void confirm(int people, Instant now) {
        require(MailingState.DRAFT);
        state = MailingState.QUEUED;
        recipients = people;
        confirmedAt = now;
    }

    void cancel() {
        require(MailingState.QUEUED, MailingState.SENDING);
        state = MailingState.CANCELLED;
        filter = filter.withoutSearch();
    }

    /**
     * Once it is spread or called off, nobody has to be searched for any more, and what was searched for may have been a
     * name.
     *
     * @param last of those who now have their message; null where there was nobody left
     */
    void spreadTo(UUID last, boolean whole) {
        state = MailingState.SENDING;
        spreadUpTo = last == null ? spreadUpTo : last;
        spread = whole;
        if (whole) {
            filter = filter.withoutSearch();
        }
    }

    void goOn() {
        require(MailingState.SENDING, MailingState.SENT);
        state = MailingState.SENDING;
    }

    void sent() {
        state = MailingState.SENT;
    }

    void require(MailingState... states) {
        if (!Set.of(states).contains(state)) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The mailing is " + state);
        }
    }

    boolean isToBeSpread() {
        return !spread && (state == MailingState.QUEUED || state == MailingState.SENDING);
    }

    UUID seminarId() {
        return seminarId;
    }

    MailingState state() {
        return state;
    }

    LetterText text() {
        return new LetterText(subject, body);
    }

    RegistrationFilter filter() {
        return filter;
    }

    UUID spreadUpTo() {
        return spreadUpTo;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    MailingView view() {
        return new MailingView(
                id(), revision(), seminarId, state, subject, body, filter, recipients, createdAt, confirmedAt);
    }
}
