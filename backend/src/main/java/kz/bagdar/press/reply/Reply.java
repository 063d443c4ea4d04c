package kz.bagdar.press.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** What a reader wrote under a release. Nobody but moderators sees it before one of them approves. */
@Entity
class Reply extends RevisionedEntity {

    private UUID seminarId;
    private UUID releaseId;
    private UUID parentId;
    private String author;
    private String email;
    private String text;

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.PENDING;

    private Instant createdAt;
    private Instant moderatedAt;

    protected Reply() {}

    Reply(UUID seminarId, UUID releaseId, CreateReply request, Instant now) {
        this.seminarId = seminarId;
        this.releaseId = releaseId;
        this.parentId = request.parentId();
        this.author = request.author();
        this.email = request.email();
        this.text = request.text();
        this.createdAt = now;
    }

    void judge(ReplyState verdict, Instant now) {
        state = verdict;
        moderatedAt = verdict == ReplyState.PENDING ? null : now;
    }

    void forgetEmail() {
        email = null;
    }

    boolean takesAnswers() {
        return state == ReplyState.APPROVED && parentId == null;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID parentId() {
        return parentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    ReplyState state() {
        return state;
    }

    ReplyForModeration forModeration() {
        return new ReplyForModeration(
                id(), revision(), seminarId, releaseId, parentId, author, email, text, state, createdAt, moderatedAt);
    }

    AnswerView answer() {
        return new AnswerView(id(), author, text, createdAt);
    }
}
