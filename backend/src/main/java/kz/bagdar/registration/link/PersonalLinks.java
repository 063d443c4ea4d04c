package kz.bagdar.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.link.IssuedLink;
import kz.bagdar.identity.link.LinkHolder;
import kz.bagdar.identity.link.MadeLink;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.PublicUrl;
import kz.bagdar.seminar.HeldSeminar;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.SeminarView;

/** Makes the links of participants and contacts, and decides how long they work. */
@ApplicationScoped
public class PersonalLinks {

    private static final Duration KEPT = Duration.ofDays(60);

    @Inject
    ParticipantLinks links;

    @Inject
    Clock clock;

    @Inject
    PublicUrl publicUrl;

    /** A new link; earlier ones of the registration stop working. */
    public PersonalLink issue(SeminarView seminar, UUID registrationId, Language language) {
        return issue(seminar, LinkHolder.participant(registrationId), language);
    }

    /** A new link; earlier ones of the delegation's contact stop working. */
    public PersonalLink issueToContact(SeminarView seminar, UUID delegationId, Language language) {
        return issue(seminar, LinkHolder.contact(delegationId), language);
    }

    private PersonalLink issue(SeminarView seminar, LinkHolder holder, Language language) {
        Instant expiry = expiry(seminar.endsOn(), ZoneId.of(seminar.timeZone()), clock.instant());
        String token = links.issue(seminar.id(), holder, expiry);
        return new PersonalLink(token, address(holder.kind(), token, language));
    }

    /** What a participant is told of a link that was made. */
    public PersonalLink of(MadeLink link, Language language) {
        return new PersonalLink(link.token(), address(Actor.Kind.PARTICIPANT, link.token(), language));
    }

    /** The link as it is written, which works for a while beyond the seminar. */
    public IssuedLink issued(MadeLink link, HeldSeminar seminar, UUID registrationId) {
        return new IssuedLink(link, registrationId, expiry(seminar.endsOn(), seminar.timeZone(), clock.instant()));
    }

    public boolean works(UUID registrationId) {
        return links.current(LinkHolder.participant(registrationId)).isPresent();
    }

    /** As {@link #works}, of a delegation's contact. */
    public boolean worksOfContact(UUID delegationId) {
        return links.current(LinkHolder.contact(delegationId)).isPresent();
    }

    /** The address of the link that works now; empty where there is none. */
    public Optional<String> current(UUID registrationId, Language language) {
        return current(LinkHolder.participant(registrationId), language);
    }

    /** As {@link #current}, of a delegation's contact. */
    public Optional<String> currentOfContact(UUID delegationId, Language language) {
        return current(LinkHolder.contact(delegationId), language);
    }

    /** No link of the participant works any more. */
    public void revoke(UUID registrationId) {
        links.revoke(LinkHolder.participant(registrationId));
    }

    /** No link of the delegation's contact works any more. */
    public void revokeOfContact(UUID delegationId) {
        links.revoke(LinkHolder.contact(delegationId));
    }

    private Optional<String> current(LinkHolder holder, Language language) {
        return links.current(holder).map(token -> address(holder.kind(), token, language));
    }

    /** A seminar that is put off takes its participants' links along. */
    void follow(@Observes SeminarUpdated updated) {
        SeminarView seminar = updated.after();
        if (!seminar.endsOn().equals(updated.before().endsOn())) {
            links.extend(seminar.id(), expiry(seminar.endsOn(), ZoneId.of(seminar.timeZone()), clock.instant()));
        }
    }

    /**
     * Whether somebody whose link works no more can have another: as long as the first works, unless the organizers make one.
     *
     * @param since when the first was made
     */
    public boolean areRenewed(SeminarView seminar, Instant since) {
        return clock.instant().isBefore(expiry(seminar.endsOn(), ZoneId.of(seminar.timeZone()), since));
    }

    /** Sixty days after the seminar's last day is over, and never less than sixty days from now. */
    static Instant expiry(LocalDate lastDay, ZoneId zone, Instant now) {
        Instant over = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        return (over.isAfter(now) ? over : now).plus(KEPT);
    }

    private String address(Actor.Kind holder, String token, Language language) {
        String page = holder == Actor.Kind.CONTACT ? "/my-delegation#" : "/my-registration#";
        return publicUrl.of("/" + language.tag() + page + token);
    }
}
