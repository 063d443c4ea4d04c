package kz.bagdar.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Issues, checks and revokes the links by which participants reach their own registrations, and contacts their own
 * delegations, without an account.
 */
@ApplicationScoped
public class ParticipantLinks {

    @Inject
    ParticipantLinkRepository links;

    @Inject
    LinkToken tokens;

    @Inject
    Clock clock;

    /**
     * The token of a new link; all earlier links of its holder stop working.
     *
     * @param expiresAt from when on the link is refused
     */
    @Transactional
    public String issue(UUID seminarId, LinkHolder holder, Instant expiresAt) {
        Instant now = clock.instant();
        revoke(holder);
        MadeLink link = make();
        links.persist(new ParticipantLink(link.id(), seminarId, holder, LinkToken.hash(link.token()), now, expiresAt));
        return link.token();
    }

    /** A new link, which works once it is written. */
    public MadeLink make() {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new MadeLink(id, tokens.of(id));
    }

    /**
     * Writes links of participants in the transaction of the connection.
     *
     * @param again of those who may have had others, which stop working
     */
    public void write(Connection connection, UUID seminarId, List<IssuedLink> issued, List<UUID> again)
            throws SQLException {
        LinkRows.revoke(connection, again, clock.instant());
        LinkRows.insert(connection, seminarId, issued, clock.instant());
    }

    /** Those of some registrations that have a link that works now, as the transaction of the connection sees it. */
    public Set<UUID> working(Connection connection, List<UUID> registrationIds) throws SQLException {
        return LinkRows.working(connection, registrationIds, clock.instant());
    }

    /** No link of the holder works any more. */
    @Transactional
    public void revoke(LinkHolder holder) {
        links.unrevoked(holder).forEach(link -> link.revoke(clock.instant()));
    }

    /** When a link was made, until when it works, and when it was switched off before that. */
    public record Dates(@NotNull Instant createdAt, @NotNull Instant expiresAt, Instant revokedAt) {}

    /** Of every link that the registration ever had, oldest first. */
    public List<Dates> datesOf(UUID registrationId) {
        return links.list("registrationId = ?1 order by createdAt", registrationId).stream()
                .map(ParticipantLink::dates)
                .toList();
    }

    /** Of the link that works now. */
    public Optional<Dates> workingDates(UUID registrationId) {
        return working(LinkHolder.participant(registrationId)).map(ParticipantLink::dates);
    }

    /** Takes away every link that the registrations ever had. */
    @Transactional
    public void forget(Collection<UUID> registrationIds) {
        links.delete("registrationId in ?1", registrationIds);
    }

    /** The token of the link that works now, for a mail; empty where there is none. */
    public Optional<String> current(LinkHolder holder) {
        return working(holder).map(link -> tokens.of(link.id()));
    }

    /** The token of a participant's calendar; it works as long as the link does that works now. */
    public Optional<String> calendarToken(UUID registrationId) {
        return working(LinkHolder.participant(registrationId)).map(link -> tokens.ofCalendar(link.id()));
    }

    /** The registration whose calendar the token reads. */
    @Transactional
    public Optional<UUID> registrationOfCalendar(String calendarToken) {
        return tokens.readCalendar(calendarToken)
                .flatMap(links::findByIdOptional)
                .filter(link -> link.works(clock.instant()))
                .map(link -> link.holder().id());
    }

    /** Lets the links of a seminar that work now do so at least until then. */
    @Transactional
    public void extend(UUID seminarId, Instant expiresAt) {
        links.extend(seminarId, clock.instant(), expiresAt);
    }

    /** Whose valid link carries this token. */
    @Transactional
    Optional<LinkHolder> holderOf(String token) {
        return tokens.read(token)
                .flatMap(links::findByIdOptional)
                .filter(link -> link.isValid(LinkToken.hash(token), clock.instant()))
                .map(ParticipantLink::holder);
    }

    private Optional<ParticipantLink> working(LinkHolder holder) {
        return links.unrevoked(holder).stream()
                .filter(link -> link.works(clock.instant()))
                .findFirst();
    }
}
