package kz.bagdar.registration.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.Opening;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.seminar.HeldSeminar;

/**
 * Decides one application after the other, each in the light of those before it. Plain memory of what the seminar was
 * like when its row was held, and of what has been decided since.
 */
final class Decisions {

    private static final Pattern PLAIN = Pattern.compile("[!-*,-~]+");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\u00a0\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern LABEL = Pattern.compile("^([^+@]+)\\+[^@]*@");

    private final HeldSeminar seminar;
    private final Instant now;
    private final Map<String, Earlier> known = new HashMap<>();
    private final Places places;
    private final boolean approval;

    /** @param approval whether whoever does not come by hand waits for an organizer's yes */
    Decisions(HeldSeminar seminar, Places places, boolean approval, Instant now) {
        this.seminar = seminar;
        this.places = places;
        this.approval = approval;
        this.now = now;
    }

    /** Somebody who sent this e-mail is registered already. */
    void know(String email, Earlier earlier) {
        known.put(person(email), earlier);
    }

    Decision decide(Arrival arrival) {
        if (!Opening.lets(seminar.lifecycle(), arrival.application().byHand())) {
            return new Decision.Refused(Opening.closed(seminar.lifecycle()));
        }
        Earlier earlier = known.get(person(arrival.email()));
        if (earlier == null || earlier.registration().status() == RegistrationStatus.CANCELLED) {
            return admit(arrival, earlier == null ? null : earlier.registration());
        }
        boolean mails = earlier.mayMailLink(now);
        if (mails) {
            know(arrival.email(), earlier.linkSent(now));
        }
        return new Decision.Known(earlier.registration(), mails);
    }

    private Decision admit(Arrival arrival, RegistrationView before) {
        Claim claim = arrival.application().details().claim();
        Places.Decision decision = places.decide(claim);
        if (decision == Places.Decision.REFUSED) {
            return new Decision.Refused(NoPlace.of(places.full(claim)));
        }
        if (decision == Places.Decision.CONFIRMED && arrival.application().waitOnly()) {
            return new Decision.Refused(new ProblemException(
                    ProblemType.PLACES_FREE, "A place is free; register without waitOnly to take it"));
        }
        RegistrationStatus status = approval && !arrival.application().byHand()
                ? RegistrationStatus.PENDING
                : RegistrationStatus.valueOf(decision.name());
        if (status == RegistrationStatus.CONFIRMED) {
            places.take(claim);
        } else if (status == RegistrationStatus.WAITLISTED) {
            places.await(claim);
        }
        RegistrationView after = arrived(arrival, before, status);
        know(arrival.email(), new Earlier(after, now));
        return new Decision.Admitted(before, after);
    }

    /** For the first time or again after cancelling: the past leaves no trace in what is shown. */
    private RegistrationView arrived(Arrival arrival, RegistrationView before, RegistrationStatus status) {
        UpdateRegistration details = arrival.application().details();
        UUID id = before == null ? arrival.id() : before.id();
        return new RegistrationView(
                id,
                before == null ? 0 : before.revision() + 1,
                seminar.id(),
                status,
                details.fullName(),
                details.email(),
                details.phone(),
                details.workplace(),
                details.position(),
                details.regionCode(),
                details.categoryCode(),
                details.language(),
                details.preferences(),
                details.clusterWishes(),
                details.stepFreeAccess(),
                details.note(),
                details.answers(),
                null,
                arrival.application().delegationId(),
                now,
                status == RegistrationStatus.CONFIRMED ? now : null,
                null,
                0,
                null,
                null,
                null);
    }

    /** As the database has it in its function person_of; should the two differ, the database refuses the second. */
    static String person(String email) {
        if (PLAIN.matcher(email).matches()) {
            return email.toLowerCase(Locale.ROOT);
        }
        return LABEL.matcher(SPACE.matcher(email).replaceAll(""))
                .replaceFirst("$1@")
                .toLowerCase(Locale.ROOT);
    }
}
