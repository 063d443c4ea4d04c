package kz.bagdar.press.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.web.AddressLimit;
import kz.bagdar.press.ReleaseAccess;
import kz.bagdar.press.ShownRelease;
import kz.bagdar.seminar.SeminarAccess;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What readers reply to a published release: taken from anybody, shown once it is approved. */
@ApplicationScoped
class Replies {

    @Inject
    ReplyRepository replies;

    @Inject
    ReleaseAccess releases;

    @Inject
    SeminarAccess seminars;

    @Inject
    Proofs proofs;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    // the proof of work is what holds back a flood
    private final AddressLimit limit;

    Replies(@ConfigProperty(name = "bagdar.replies.per-address") int perAddress) {
        limit = new AddressLimit(perAddress, "Too many replies come from your address");
    }

    @Transactional
    Page<ReplyView> shown(String seminar, UUID releaseId, PageQuery query) {
        releases.published(seminar, releaseId);
        Page<Reply> page = replies.shown(releaseId, query);
        Map<UUID, List<AnswerView>> answers =
                replies.answers(page.items().stream().map(Reply::id).toList());
        return page.map(reply -> ReplyView.of(reply, answers.getOrDefault(reply.id(), List.of())));
    }

    ChallengeView challenge(String seminar, UUID releaseId) {
        requireOpen(seminar, releaseId);
        return proofs.challenge(releaseId);
    }

    /** @param address that the reply comes from */
    @Transactional
    ReplyReceipt send(String seminar, UUID releaseId, CreateReply request, String address) {
        limit.count(address);
        ShownRelease release = requireOpen(seminar, releaseId);
        requireParent(releaseId, request.parentId());
        proofs.redeem(releaseId, request.proof());
        Reply reply = new Reply(release.seminarId(), releaseId, request, clock.instant());
        replies.persistAndFlush(reply);
        changes.created(Moderation.subject(reply), reply.forModeration());
        return new ReplyReceipt(reply.id(), reply.state());
    }

    private ShownRelease requireOpen(String seminar, UUID releaseId) {
        ShownRelease release = releases.published(seminar, releaseId);
        SeminarAccess.requireChangeable(seminars.visible(seminar));
        if (!release.repliesOpen()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "This release takes no replies");
        }
        return release;
    }

    private void requireParent(UUID releaseId, UUID parentId) {
        if (parentId == null) {
            return;
        }
        Reply parent = replies.ofRelease(releaseId, parentId)
                .filter(found -> found.state() == ReplyState.APPROVED)
                .orElseThrow(() -> ProblemException.unknownReference("parentId", "reply"));
        if (!parent.takesAnswers()) {
            throw ProblemException.invalid(
                    "parentId", "not-allowed", "names a reply to a reply; there is no deeper level");
        }
    }
}
