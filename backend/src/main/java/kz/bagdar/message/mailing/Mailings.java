package kz.bagdar.message.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Audience;
import kz.bagdar.registration.Audience.Reach;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.seminar.SeminarAccess;

/** Letters to many: written, looked at, confirmed, and called off while they are on their way. */
@ApplicationScoped
class Mailings {

    /** The resource's name in the change log. */
    private static final String TYPE = "mailing";

    private static final int NAMED = 50;
    private static final int EXAMPLES = 3;

    @Inject
    SeminarAccess access;

    @Inject
    MailingRepository mailings;

    @Inject
    Audience audience;

    @Inject
    ChangeLog changes;

    @Inject
    Event<MailingCancelled> cancelled;

    @Inject
    Clock clock;

    Page<MailingView> list(String reference, PageQuery query) {
        return mailings.page(access.ofTeam(reference).id(), query).map(Mailing::view);
    }

    MailingView get(String reference, UUID id) {
        return mailings.require(access.ofTeam(reference).id(), id).view();
    }

    @Transactional
    MailingView create(String reference, WriteMailing request) {
        LetterText text = checked(request);
        Mailing mailing = new Mailing(access.editable(reference).id(), clock.instant());
        mailing.write(text, request.filter());
        mailings.persistAndFlush(mailing);
        changes.created(subject(mailing), LoggedMailing.of(mailing));
        return mailing.view();
    }

    @Transactional
    MailingView update(String reference, UUID id, IfMatch ifMatch, WriteMailing request) {
        LetterText text = checked(request);
        return change(reference, id, ifMatch, mailing -> mailing.write(text, request.filter()));
    }

    @Transactional
    void delete(String reference, UUID id, IfMatch ifMatch) {
        Mailing mailing = mailings.require(access.editable(reference).id(), id);
        mailing.requireRevision(ifMatch);
        mailing.require(MailingState.DRAFT);
        mailings.delete(mailing);
        changes.deleted(subject(mailing), LoggedMailing.of(mailing));
    }

    /** Sends the mailing as it was looked at: an edit since then outdates the caller's revision. */
    @Transactional
    MailingView confirm(String reference, UUID id, IfMatch ifMatch) {
        return change(reference, id, ifMatch, mailing -> {
            mailing.require(MailingState.DRAFT);
            int people = recipients(mailing);
            if (people == 0) {
                throw new ProblemException(ProblemType.ILLEGAL_STATE, "The filter shows nobody who can be written to");
            }
            mailing.confirm(people, clock.instant());
        });
    }

    /** Letters that are being handed over at this moment are sent still. */
    @Transactional
    MailingView cancel(String reference, UUID id) {
        Mailing mailing = mailings.require(access.editable(reference).id(), id);
        mailings.lock(mailing);
        logged(mailing, found -> {
            found.cancel();
            cancelled.fire(new MailingCancelled(id));
        });
        return mailing.view();
    }

    MailingAudience audience(String reference, UUID id) {
        return audience(mailings.require(access.ofTeam(reference).id(), id));
    }

    MailingProgress progress(String reference, UUID id) {
        Mailing mailing = mailings.require(access.ofTeam(reference).id(), id);
        Map<String, Integer> counts = mailings.counts(id);
        Integer recipients = mailing.view().recipients();
        return new MailingProgress(
                mailing.state(),
                recipients == null ? 0 : recipients,
                counts.getOrDefault("QUEUED", 0),
                counts.getOrDefault("SENT", 0),
                counts.getOrDefault("FAILED", 0),
                counts.getOrDefault("CANCELLED", 0));
    }

    private int recipients(Mailing mailing) {
        return audience.count(mailing.seminarId(), mailing.filter(), Unsubscriptions.of(mailing.seminarId())).stream()
                .filter(row -> row.reach() == Reach.REACHED)
                .mapToInt(row -> (int) row.count())
                .sum();
    }

    private MailingAudience audience(Mailing mailing) {
        UUID seminarId = mailing.seminarId();
        RegistrationFilter filter = mailing.filter();
        Subselect unsubscribed = Unsubscriptions.of(seminarId);
        List<RegistrationView> left = new ArrayList<>();
        for (Reach reach : List.of(Reach.UNSUBSCRIBED, Reach.NO_ADDRESS)) {
            left.addAll(audience.first(reach, seminarId, filter, unsubscribed, NAMED - left.size()));
        }
        return MailingAudience.of(
                audience.count(seminarId, filter, unsubscribed),
                left,
                examples(audience.first(Reach.REACHED, seminarId, filter, unsubscribed, NAMED)));
    }

    /** One of each language first. */
    private static List<RegistrationView> examples(List<RegistrationView> people) {
        List<RegistrationView> examples = new ArrayList<>();
        for (Language language : Language.values()) {
            people.stream()
                    .filter(person -> person.language() == language)
                    .findFirst()
                    .ifPresent(examples::add);
        }
        people.stream().filter(person -> !examples.contains(person)).forEach(examples::add);
        return examples.subList(0, Math.min(EXAMPLES, examples.size()));
    }

    private MailingView change(String reference, UUID id, IfMatch ifMatch, Consumer<Mailing> change) {
        Mailing mailing = mailings.require(access.editable(reference).id(), id);
        mailing.requireRevision(ifMatch);
        logged(mailing, change);
        return mailing.view();
    }

    void logged(Mailing mailing, Consumer<Mailing> change) {
        LoggedMailing before = LoggedMailing.of(mailing);
        change.accept(mailing);
        mailings.flush();
        changes.updated(subject(mailing), before, LoggedMailing.of(mailing));
    }

    private static LetterText checked(WriteMailing request) {
        List<Violation> faults = request.filter().faults("filter");
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return request.text().checked(MessageKind.MAILING.placeholders());
    }

    private static Subject subject(Mailing mailing) {
        return Subject.inSeminar(TYPE, mailing.id(), mailing.seminarId());
    }
}
