package kz.bagdar.press.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        UUID seminarId = access.editable(seminar).id();
        List<Reply> judged = replies.lock(seminarId, request.ids());
        References.require(
                "ids",
                "reply of this seminar",
                request.ids(),
                ids -> judged.stream().map(Reply::id).collect(Collectors.toSet()));
        List<UUID> changed = new ArrayList<>();
        List<UUID> unchanged = new ArrayList<>();
        for (Reply reply : judged) {
            (judge(reply, request) ? changed : unchanged).add(reply.id());
        }
        return new Moderated(changed, unchanged);
    }

    private boolean judge(Reply reply, ModerateReplies request) {
        ReplyForModeration before = reply.forModeration();
        if (!request.expects(reply.state()) || !reply.judge(request.verdict(), clock.instant())) {
            return false;
        }
        replies.flush();
        changes.updated(subject(reply), before, reply.forModeration());
        return true;
    }

    void endWith(@Observes SeminarDeletion deletion) {
        replies.all(deletion.seminarId()).forEach(reply -> changes.deleted(subject(reply), reply.forModeration()));
    }

    static Subject subject(Reply reply) {
        return Subject.inSeminar("reply", reply.id(), reply.seminarId());
    }
}
