package kz.bagdar.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.template.DraftLetter;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One e-mail to one participant, from the wish to write it until it is handed over or given up. */
@Entity
class Message extends RevisionedEntity {

    /** How long a sender may take before another may think it dead; far more than a mail server is given to answer. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** With the delays below this is about a day. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(2);
    private static final int LONGEST_REASON = 300;

    private UUID seminarId;
    private UUID registrationId;
    private UUID delegationId;
    private UUID versionId;
    private UUID mailingId;
    private Long cause;

    // by the database, which numbers messages as they are queued
    @Column(insertable = false, updatable = false)
    private long turn;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    // as it was worded when it left, with placeholders: nobody's name is kept in it
    private String subject;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant dueAt;
    private String failure;
    private Instant createdAt;
    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private TestLetter test;

    private boolean isTest;

    protected Message() {}

    Message(UUID seminarId, UUID registrationId, Long cause, MessageKind kind, Language language, Instant now) {
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.cause = cause;
        this.kind = kind;
        this.language = language;
        this.state = MessageState.QUEUED;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** To the one who writes the letter. */
    static Message ofTest(UUID seminarId, TestLetter test, Instant now) {
        DraftLetter draft = test.draft();
        Message message = new Message(seminarId, null, null, draft.kind(), draft.language(), now);
        message.test = test;
        message.isTest = true;
        return message;
    }

    /** To the contact of a delegation. */
    static Message toContact(
            UUID seminarId, UUID delegationId, long cause, MessageKind kind, Language language, Instant now) {
        Message message = new Message(seminarId, null, cause, kind, language, now);
        message.delegationId = delegationId;
        return message;
    }

    /** It tells of a version of the programme. */
    Message about(UUID versionId) {
        this.versionId = versionId;
        return this;
    }

    /** It is one of the letters of a mailing. */
    Message of(UUID mailingId) {
        this.mailingId = mailingId;
        return this;
    }

    /** Nobody else takes it before the lease is over. While it is held, it has no failure. */
    void lease(Instant now) {
        attempts++;
        failure = null;
        dueAt = now.plus(LEASE);
    }

    /** @param subject as it was worded */
    void sent(String subject, Instant now) {
        this.subject = subject;
        state = MessageState.SENT;
        sentAt = now;
        failure = null;
        test = null;
    }

    /** Later again, later each time, until it has been a day. */
    void refused(String reason, Instant now) {
        failure = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        dueAt = now.plus(delay(attempts));
        if (attempts >= MOST_ATTEMPTS) {
            state = MessageState.FAILED;
            test = null;
        }
    }

    /** Not to be sent any more. */
    void drop() {
        state = MessageState.CANCELLED;
        failure = null;
    }

    /** From the beginning, where it was given up. */
    void resend(Instant now) {
        if (state != MessageState.FAILED) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The message is " + state + ", not failed");
        }
        state = MessageState.QUEUED;
        attempts = 0;
        dueAt = now;
    }

    static Duration delay(int attempts) {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }

    UUID seminarId() {
        return seminarId;
    }

    /** The delegation to whose contact it is; empty for all others. */
    Optional<UUID> delegationId() {
        return Optional.ofNullable(delegationId);
    }

    /** Missing where it is a test, or to the contact of a delegation. */
    UUID registrationId() {
        return registrationId;
    }

    /** The registration or the delegation of whom it is to. */
    UUID readerId() {
        return registrationId == null ? delegationId : registrationId;
    }

    /** The version of the programme that it tells of; empty for most. */
    Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    Optional<UUID> mailingId() {
        return Optional.ofNullable(mailingId);
    }

    /** What is to be sent to whoever wrote it; empty for letters to participants, and once it is sent or given up. */
    Optional<TestLetter> test() {
        return Optional.ofNullable(test);
    }

    MessageKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    /** As it was worded when it left, with placeholders; empty before, and for what left before that was kept. */
    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What the change log keeps of it. */
    MessageView logged() {
        return view(null, null);
    }

    /**
     * @param reader the name of whom it is written to
     * @param called its subject as it is read
     */
    MessageView view(String reader, String called) {
        return new MessageView(
                id(),
                revision(),
                seminarId,
                registrationId,
                delegationId,
                reader,
                mailingId,
                kind,
                language,
                called,
                state,
                attempts,
                failure,
                state == MessageState.QUEUED ? dueAt : null,
                createdAt,
                sentAt);
    }
}
