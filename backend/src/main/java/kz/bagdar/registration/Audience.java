package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.text.Language;

/** Those whom a filter of the list shows, for one letter to all of them. Asks no rights. */
@ApplicationScoped
public class Audience {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Whether somebody can be written to, and wants to be. */
    public enum Reach {
        REACHED,
        NO_ADDRESS,
        UNSUBSCRIBED
    }

    /** How many are alike in all that is counted. */
    public record Row(Language language, RegistrationStatus status, Reach reach, long count) {}

    /** What of a row the database counts. */
    record Alike(Language language, RegistrationStatus status, long count) {}

    @Inject
    RegistrationRepository registrations;

    /** @param unsubscribed the registrations of those who want no letters to many */
    public List<Row> count(UUID seminarId, RegistrationFilter filter, Subselect unsubscribed) {
        return Stream.of(Reach.values())
                .flatMap(reach -> of(reach, seminarId, filter, unsubscribed)
                        .summed(
                                "select new " + Alike.class.getName() + "(language, status, count(*))"
                                        + " from Registration",
                                "language, status",
                                Alike.class)
                        .stream()
                        .map(alike -> new Row(alike.language(), alike.status(), reach, alike.count())))
                .toList();
    }

    /** Some of them in the order of their ids, from the first on. */
    public List<RegistrationView> first(
            Reach reach, UUID seminarId, RegistrationFilter filter, Subselect unsubscribed, int most) {
        return of(reach, seminarId, filter, unsubscribed).behind(NOBODY, most).stream()
                .map(Registration::view)
                .toList();
    }

    /**
     * Some of those who can be written to, in the order of their ids.
     *
     * @param registeredBy whoever registered later is left out
     * @param after the last of those read before
     */
    public List<RegistrationView> next(
            UUID seminarId,
            RegistrationFilter filter,
            Subselect unsubscribed,
            Instant registeredBy,
            UUID after,
            int most) {
        return of(Reach.REACHED, seminarId, filter, unsubscribed)
                .where("registeredAt <= :registeredBy", "registeredBy", registeredBy)
                .behind(after, most)
                .stream()
                .map(Registration::view)
                .toList();
    }

    /** Whether a filter shows any of some registrations. */
    public boolean hasAny(UUID seminarId, RegistrationFilter filter, Collection<UUID> ids) {
        return registrations
                        .found(seminarId, filter)
                        .where("id in :ids", "ids", ids)
                        .count()
                > 0;
    }

    private Keyset<Registration> of(Reach reach, UUID seminarId, RegistrationFilter filter, Subselect unsubscribed) {
        Keyset<Registration> all = registrations.found(seminarId, filter);
        return switch (reach) {
            case NO_ADDRESS -> all.where("not (" + ReservedAddress.IS_NOT + ")");
            case UNSUBSCRIBED -> all.where(ReservedAddress.IS_NOT).whereIn("id in", unsubscribed);
            case REACHED -> all.where(ReservedAddress.IS_NOT).whereIn("id not in", unsubscribed);
        };
    }
}
