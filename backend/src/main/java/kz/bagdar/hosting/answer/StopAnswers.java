package kz.bagdar.hosting.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.SeminarAccess;

/** What the hosts say to the visits at their stops: each stop has an answer, that its host is asked at first. */
@ApplicationScoped
public class StopAnswers {

    @Inject
    StopAnswerRepository answers;

    @Inject
    Stops stops;

    @Inject
    SeminarAccess access;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** In the order of the stops. */
    List<StopAnswerView> list(String seminar) {
        List<StopView> all = stops.ofSeminar(access.ofTeam(seminar).id());
        Map<UUID, StopAnswerView> given = of(all);
        return all.stream().map(stop -> given.get(stop.id())).toList();
    }

    StopAnswerView get(String seminar, UUID stopId) {
        return of(require(access.ofTeam(seminar).id(), stopId));
    }

    /** Forgets what the host has said, so that it says it anew. */
    @Transactional
    StopAnswerView askAgain(String seminar, UUID stopId, IfMatch ifMatch) {
        StopView stop = require(access.editableAlone(seminar).id(), stopId);
        return change(stop, ifMatch, StopAnswer::askAgain);
    }

    /** The answer of each of these stops. Asks no rights. */
    public Map<UUID, StopAnswerView> of(Collection<StopView> all) {
        Map<UUID, StopAnswerView> given = answers
                .ofStops(all.stream().map(StopView::id).toList())
                .stream()
                .map(StopAnswer::view)
                .collect(Collectors.toMap(StopAnswerView::stopId, Function.identity()));
        return all.stream()
                .collect(Collectors.toMap(
                        StopView::id,
                        stop -> Optional.ofNullable(given.get(stop.id())).orElseGet(() -> StopAnswer.none(stop))));
    }

    /** Asks no rights. */
    public StopAnswerView of(StopView stop) {
        return of(List.of(stop)).get(stop.id());
    }

    /** Writes what the caller says for the host. Asks no rights; to be called while the seminar's row is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public StopAnswerView write(StopView stop, IfMatch ifMatch, WriteStopAnswer request) {
        return change(stop, ifMatch, answer -> answer.write(request, caller.name(), clock.instant()));
    }

    private StopAnswerView change(StopView stop, IfMatch ifMatch, Consumer<StopAnswer> what) {
        ifMatch.require(of(stop).revision());
        StopAnswer answer = answers.ofStop(stop.id()).orElseGet(() -> new StopAnswer(stop));
        StopAnswerView before = answer.view();
        what.accept(answer);
        boolean first = !answers.isPersistent(answer);
        answers.persistAndFlush(answer);
        if (first) {
            changes.created(subject(answer), answer.view());
        } else {
            changes.updated(subject(answer), before, answer.view());
        }
        return answer.view();
    }

    /** Nobody has answered for a stop that is gone, nor for one that is at another organization now. */
    void follow(@Observes ChangeMade change) {
        if (!change.subject().type().equals("stop") || change.kind() == ChangeKind.CREATED) {
            return;
        }
        UUID stopId = change.subject().id();
        Optional<UUID> host = change.kind() == ChangeKind.DELETED
                ? Optional.empty()
                : stops.find(stopId).map(StopView::organizationId);
        answers.ofStop(stopId)
                .filter(answer -> !host.equals(Optional.of(answer.organizationId())))
                .ifPresent(answer -> {
                    changes.deleted(subject(answer), answer.view());
                    answers.delete(answer);
                });
    }

    private StopView require(UUID seminarId, UUID stopId) {
        return stops.find(stopId)
                .filter(stop -> stop.seminarId().equals(seminarId))
                .orElseThrow(() -> ProblemException.notFound("stop"));
    }

    private static Subject subject(StopAnswer answer) {
        return Subject.inSeminar("stop-answer", answer.id(), answer.seminarId());
    }
}
