package kz.bagdar.message.unsubscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.secret.PurposeKeys;
import kz.bagdar.platform.secret.SignedId;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.PublicUrl;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.Seminars;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Who wants no mailings. The token in each of them is a signed id of the registration: it lets its holder unsubscribe and
 * subscribe again, and tells or opens nothing else.
 */
@ApplicationScoped
public class Unsubscriptions {

    private static final String TYPE = "unsubscription";

    @Inject
    PurposeKeys keys;

    @Inject
    UnsubscriptionRepository unsubscriptions;

    @Inject
    Participants participants;

    @Inject
    Seminars seminars;

    @Inject
    SeminarAccess access;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Inject
    PublicUrl publicUrl;

    private SignedId tokens;

    @PostConstruct
    void deriveKey() {
        tokens = new SignedId(keys.derive("unsubscribing", SignedId.ALGORITHM));
    }

    /** Where a person unsubscribes. The token stands behind the #, where no server on the way sees it. */
    public String page(UUID registrationId, Language language) {
        return publicUrl.of("/" + language.tag() + "/unsubscribe#" + tokens.of(registrationId));
    }

    /** Where a mail program does it for the person (RFC 8058). */
    public String oneClick(UUID registrationId) {
        return publicUrl.of("/api/v1/subscriptions/" + tokens.of(registrationId) + "/end");
    }

    public boolean has(UUID registrationId) {
        return unsubscriptions.of(registrationId).isPresent();
    }

    /** The registrations of a seminar whose people want no mailings. */
    public static Subselect of(UUID seminarId) {
        return new Subselect(
                "select gone.registrationId from Unsubscription gone where gone.seminarId = :goneFrom",
                Map.of("goneFrom", seminarId));
    }

    Page<UnsubscriptionView> list(String reference, UUID registrationId, PageQuery query) {
        return unsubscriptions
                .page(access.ofTeam(reference).id(), registrationId, query)
                .map(Unsubscription::view);
    }

    MySubscription get(String token) {
        return view(person(token));
    }

    /** Nothing happens where the person has unsubscribed already. */
    @Transactional
    MySubscription end(String token) {
        RegistrationView person = person(token);
        Instant now = clock.instant();
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        if (unsubscriptions.insert(id, person.seminarId(), person.id(), now)) {
            changes.created(subject(person), new UnsubscriptionView(person.id(), now));
        }
        return view(person);
    }

    @Transactional
    MySubscription begin(String token) {
        RegistrationView person = person(token);
        unsubscriptions.of(person.id()).ifPresent(this::delete);
        return view(person);
    }

    void delete(Unsubscription gone) {
        unsubscriptions.delete(gone);
        changes.deleted(Subject.inSeminar(TYPE, gone.registrationId(), gone.seminarId()), gone.view());
    }

    private RegistrationView person(String token) {
        return tokens.read(token)
                .flatMap(participants::find)
                .orElseThrow(() -> ProblemException.notFound("subscription"));
    }

    private MySubscription view(RegistrationView person) {
        return new MySubscription(seminars.published(person.seminarId()).title(), !has(person.id()));
    }

    private static Subject subject(RegistrationView person) {
        return Subject.inSeminar(TYPE, person.id(), person.seminarId());
    }
}
