package kz.bagdar.press.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.References;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarView;

/** The work of a seminar's organizers on what readers wrote. */
@ApplicationScoped
class Moderation {

    @Inject
    ReplyRepository replies;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Transactional
    Page<ReplyForModeration> page(String seminar, Collection<ReplyState> states, PageQuery query) {
        return replies.ofSeminar(access.ofOrganizers(seminar).id(), states, query)
                .map(Reply::forModeration);
    }

    /** @throws ProblemException 422 naming each item that repeats an earlier one or is no reply of the seminar */
    @Transactional
    Moderated judge(String seminar, ModerateReplies request) {
        UUID seminarId = judgeable(seminar, request.verdict()).id();
        List<Reply> judged = replies.lock(seminarId, request.ids());
        References.require(
                "ids",
                "reply of this seminar",
                request.ids(),
                ids -> judged.stream().map(Reply::id).collect(Collectors.toSet()));
        Map<Boolean, List<Reply>> changing = judged.stream()
                .collect(Collectors.partitioningBy(
                        reply -> request.expects(reply.state()) && reply.state() != request.verdict()));
        changes.updating(
                changing.get(true),
                Moderation::subject,
                Reply::forModeration,
                () -> changing.get(true).forEach(reply -> reply.judge(request.verdict(), clock.instant())));
        return new Moderated(ids(changing.get(true)), ids(changing.get(false)));
    }

    /** What somebody wrote can be taken down for good, an archive or not. */
    private SeminarView judgeable(String seminar, ReplyState verdict) {
        return verdict == ReplyState.REJECTED ? access.ofOrganizers(seminar) : access.editable(seminar);
    }

    private static List<UUID> ids(List<Reply> replies) {
        return replies.stream().map(Reply::id).toList();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        replies.all(deletion.seminarId()).forEach(reply -> changes.deleted(subject(reply), reply.forModeration()));
    }

    static Subject subject(Reply reply) {
        return Subject.inSeminar("reply", reply.id(), reply.seminarId());
    }
}
