package kz.bagdar.message.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Audience;
import kz.bagdar.registration.RegistrationView;

/** What becomes of a mailing once it is confirmed. Asks no rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailingSpread {

    @Inject
    MailingRepository mailings;

    @Inject
    Mailings log;

    @Inject
    Audience audience;

    /**
     * Some of those who have no message of the mailing yet. That they have one now is noted in the caller's transaction, in
     * which their messages are to be written.
     *
     * @param more whether there may be others
     */
    public record Batch(UUID seminarId, List<RegistrationView> people, boolean more) {}

    /** Empty where it is spread wholly, or not to be sent any more. */
    public Optional<Batch> next(UUID mailingId, int most) {
        return mailings.lock(mailingId).filter(Mailing::isToBeSpread).map(mailing -> {
            List<RegistrationView> people = audience.next(
                    mailing.seminarId(),
                    mailing.filter(),
                    Unsubscriptions.of(mailing.seminarId()),
                    mailing.confirmedAt(),
                    mailing.spreadUpTo(),
                    most);
            boolean whole = people.size() < most;
            UUID last = people.isEmpty() ? null : people.getLast().id();
            log.logged(mailing, found -> found.spreadTo(last, whole));
            return new Batch(mailing.seminarId(), people, !whole);
        });
    }

    /** Those that are confirmed and not spread wholly, the longest confirmed first. */
    public List<UUID> waiting() {
        return mailings.list("spread = false and state in (QUEUED, SENDING) order by confirmedAt").stream()
                .map(Mailing::id)
                .toList();
    }

    public boolean isCalledOff(UUID mailingId) {
        return mailings.findById(mailingId).state() == MailingState.CANCELLED;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Wording wording(UUID mailingId, Language language) {
        return mailings.findById(mailingId).text().nearest(language);
    }

    /**
     * Letters of it are to be sent again, so it is on its way once more.
     *
     * @throws ProblemException 409 where it is called off
     */
    public void goOn(UUID mailingId) {
        Mailing mailing = mailings.lock(mailingId).orElseThrow();
        log.logged(mailing, Mailing::goOn);
    }

    /** Those of which nothing waits any more are sent. */
    public void finish() {
        mailings.lockFinished().forEach(mailing -> log.logged(mailing, Mailing::sent));
    }
}
