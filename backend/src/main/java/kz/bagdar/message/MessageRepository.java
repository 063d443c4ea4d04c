package kz.bagdar.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.Position;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    private static final List<SortKey<Message>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Message::createdAt));

    /** What was given up and can be sent again: nothing of a mailing that was called off. */
    private static final String FAILED = "seminarId = ?1 and state = FAILED and isTest = false"
            + " and (mailingId is null or mailingId not in (select id from Mailing where state = CANCELLED))";

    Page<Message> page(UUID seminarId, MessageFilter filter, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("isTest = false")
                .where("state in :states", "states", filter.states)
                .where("kind in :kinds", "kinds", filter.kinds)
                .where("mailingId = :mailing", "mailing", filter.mailingId)
                .where("registrationId = :registration", "registration", filter.registrationId)
                .page(query);
    }

    Message find(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2 and isTest = false", seminarId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("message"));
    }

    /** The same, held until the transaction ends. */
    Message require(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2 and isTest = false", seminarId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("message"));
    }

    Optional<UUID> mailingOf(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id)
                .firstResultOptional()
                .flatMap(Message::mailingId);
    }

    /** The mailings of which letters can be sent again, in the order of their ids. */
    List<UUID> failedMailings(UUID seminarId) {
        return find(
                        "select distinct mailingId from Message where " + FAILED
                                + " and mailingId is not null order by mailingId",
                        seminarId)
                .project(UUID.class)
                .list();
    }

    /** The longest given up first, held until the transaction ends. */
    List<Message> lockFailed(UUID seminarId, int most) {
        return find(FAILED + " order by turn", seminarId)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    long countFailed(UUID seminarId) {
        return count(FAILED, seminarId);
    }

    /** What a sender holds just now is left to it. */
    void dropWaiting(UUID mailingId, Instant now) {
        update(
                "state = CANCELLED, failure = null, revision = revision + 1 where mailingId = ?1 and state = QUEUED"
                        + " and (attempts = 0 or failure is not null or dueAt <= ?2)",
                mailingId,
                now);
    }

    Optional<Message> findTest(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2 and isTest = true", seminarId, id)
                .firstResultOptional();
    }

    /**
     * The next one to send that no other sender holds. A person's messages leave in the order they were queued in, but none
     * waits for a letter of a mailing: neither for the person's own, which a server may refuse for a day, nor for the
     * thousands of others.
     */
    Optional<Message> lockDue(Instant now) {
        return lockDue("mailingId is null", now).or(() -> lockDue("mailingId is not null", now));
    }

    private Optional<Message> lockDue(String which, Instant now) {
        return find(
                        "from Message message where message." + which
                                + " and state = QUEUED and dueAt <= ?1 and not exists"
                                + " (from Message earlier where earlier.registrationId = message.registrationId"
                                + " and earlier.mailingId is null and earlier.state = QUEUED"
                                + " and earlier.turn < message.turn) and not exists"
                                + " (from Message earlier where earlier.delegationId = message.delegationId"
                                + " and earlier.state = QUEUED and earlier.turn < message.turn) order by dueAt, turn",
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Whoever gave a better address need not wait for the next attempt; what a sender holds just now is left to it. */
    void hurry(UUID registrationId, Instant now) {
        update(
                "dueAt = ?1 where registrationId = ?2 and state = QUEUED and failure is not null and dueAt > ?1",
                now,
                registrationId);
    }

    /** Of some people, those who have a message about that version of the programme. */
    Set<UUID> toldOf(UUID versionId, List<UUID> registrationIds) {
        return list("versionId = ?1 and registrationId in ?2", versionId, registrationIds).stream()
                .map(Message::registrationId)
                .collect(Collectors.toSet());
    }

    /** How far the log has been read, held until the transaction ends; empty while another replica holds it. */
    Optional<Position> lockCursor() {
        List<?> rows = getEntityManager()
                .createNativeQuery("select tx, seq from message_cursor for update skip locked")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    void moveCursor(Position position) {
        getEntityManager()
                .createNativeQuery("update message_cursor set tx = :tx, seq = :seq")
                .setParameter("tx", position.tx())
                .setParameter("seq", position.seq())
                .executeUpdate();
    }
}
