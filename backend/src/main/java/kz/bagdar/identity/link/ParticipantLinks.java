package kz.bagdar.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Issues, checks and revokes the links by which participants reach their own registrations without an account. */
@ApplicationScoped
public class ParticipantLinks {

    @Inject
    ParticipantLinkRepository links;

    @Inject
    LinkToken tokens;

    @Inject
    Clock clock;

    /**
     * The token of a new link; all earlier links of the registration stop working.
     *
     * @param expiresAt from when on the link is refused
     */
    @Transactional
    public String issue(UUID seminarId, UUID registrationId, Instant expiresAt) {
        Instant now = clock.instant();
        links.unrevoked(registrationId).forEach(earlier -> earlier.revoke(now));
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        String token = tokens.of(id);
        links.persist(new ParticipantLink(id, seminarId, registrationId, LinkToken.hash(token), now, expiresAt));
        return token;
    }

    /** The token of the link that works now, for a mail; empty where there is none. */
    public Optional<String> current(UUID registrationId) {
        return working(registrationId).map(link -> tokens.of(link.id()));
    }

    /** The token of a participant's calendar; it works as long as the link does that works now. */
    public Optional<String> calendarToken(UUID registrationId) {
        return working(registrationId).map(link -> tokens.ofCalendar(link.id()));
    }

    /** The registration whose calendar the token reads. */
    @Transactional
    public Optional<UUID> registrationOfCalendar(String calendarToken) {
        return tokens.readCalendar(calendarToken)
                .flatMap(links::findByIdOptional)
                .filter(link -> link.works(clock.instant()))
                .map(ParticipantLink::registrationId);
    }

    /** Lets the links of a seminar that work now do so at least until then. */
    @Transactional
    public void extend(UUID seminarId, Instant expiresAt) {
        links.extend(seminarId, clock.instant(), expiresAt);
    }

    /** The registration whose valid link carries this token. */
    @Transactional
    Optional<UUID> registrationOf(String token) {
        return tokens.read(token)
                .flatMap(links::findByIdOptional)
                .filter(link -> link.isValid(LinkToken.hash(token), clock.instant()))
                .map(ParticipantLink::registrationId);
    }

    private Optional<ParticipantLink> working(UUID registrationId) {
        return links.unrevoked(registrationId).stream()
                .filter(link -> link.works(clock.instant()))
                .findFirst();
    }
}
