package kz.bagdar.message.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationStatus;

/**
 * Why a participant is written to. A new one is named here, with what its letter alone can fill in, and in {@link
 * #causedBy} where a change gives rise to it; what it says stands in {@code messages/mail_*.properties} under {@code
 * subject_$KIND} and {@code news_$KIND}. Organizers can word it as they like from then on.
 */
public enum MessageKind {
    PENDING,
    CONFIRMED,
    APPROVED,
    WAITLISTED,
    OFFERED(Placeholder.OFFER_UNTIL),
    OFFER_EXPIRED,
    PLACE_FOUND,
    CANCELLED,
    REJECTED,
    LINK_RENEWED,
    LINK_SENT,

    /** Of a version of the programme, to all whose part has moved. */
    PROGRAMME_MOVED(Placeholder.CHANGES, Placeholder.NOTE),

    /** These three to the contact of a delegation. */
    DELEGATION_OPENED,
    CONTACT_LINK_RENEWED,
    CONTACT_LINK_SENT,

    /** What organizers write themselves, to many. */
    MAILING;

    private static final List<Placeholder> OF_CONTACTS = List.of(
            Placeholder.NAME,
            Placeholder.SEMINAR,
            Placeholder.WHEN,
            Placeholder.VENUE,
            Placeholder.CONTACT,
            Placeholder.DELEGATION,
            Placeholder.DETAILS,
            Placeholder.LINK);

    private static final List<Placeholder> OF_PARTICIPANTS = List.of(
            Placeholder.NAME,
            Placeholder.SEMINAR,
            Placeholder.WHEN,
            Placeholder.VENUE,
            Placeholder.CONTACT,
            Placeholder.ROUTE,
            Placeholder.GROUP,
            Placeholder.DELEGATION,
            Placeholder.REGISTERED_BY,
            Placeholder.DETAILS,
            Placeholder.LINK);

    private final List<Placeholder> own;

    MessageKind(Placeholder... own) {
        this.own = List.of(own);
    }

    /** What this letter can fill in and others cannot; the built-in wording has it below the news. */
    List<Placeholder> own() {
        return own;
    }

    /** All that this letter can fill in. */
    public List<Placeholder> placeholders() {
        return Stream.concat((isToContact() ? OF_CONTACTS : OF_PARTICIPANTS).stream(), own.stream())
                .toList();
    }

    /** What people would miss in this letter. */
    public List<Placeholder> expected() {
        return Stream.concat(
                        bringsLink() ? Stream.of(Placeholder.LINK) : Stream.empty(),
                        own.stream().filter(placeholder -> placeholder != Placeholder.NOTE))
                .toList();
    }

    /** Whether the service has words for it, which organizers can replace. */
    public boolean hasTemplate() {
        return this != MAILING;
    }

    /** How a registration stands of which this is said; empty where it may stand as it likes. */
    public Optional<RegistrationStatus> status() {
        return Optional.ofNullable(
                switch (this) {
                    case PENDING -> RegistrationStatus.PENDING;
                    case CONFIRMED, APPROVED, PLACE_FOUND, PROGRAMME_MOVED -> RegistrationStatus.CONFIRMED;
                    case WAITLISTED -> RegistrationStatus.WAITLISTED;
                    case OFFERED -> RegistrationStatus.OFFERED;
                    case OFFER_EXPIRED, CANCELLED -> RegistrationStatus.CANCELLED;
                    case REJECTED -> RegistrationStatus.REJECTED;
                    default -> null;
                });
    }

    /** Whether people first get their link by it, or get it again. */
    private boolean bringsLink() {
        return switch (this) {
            case PENDING, CONFIRMED, WAITLISTED, OFFERED, LINK_RENEWED, LINK_SENT -> true;
            default -> isToContact();
        };
    }

    /** Of somebody who comes: the first that whoever was registered by others hears of it. */
    boolean isOfArrival() {
        return switch (this) {
            case PENDING, CONFIRMED, WAITLISTED -> true;
            default -> false;
        };
    }

    /** Whether the contact of a delegation is written to, no participant. */
    public boolean isToContact() {
        return switch (this) {
            case DELEGATION_OPENED, CONTACT_LINK_RENEWED, CONTACT_LINK_SENT -> true;
            default -> false;
        };
    }

    /**
     * What a change gives rise to; empty for most. Changes come of this and of later versions of the service, so
     * whatever is not known here is passed over.
     */
    public static Optional<MessageKind> causedBy(
            String resourceType, ChangeKind kind, Map<String, Difference> differences) {
        if (kind == ChangeKind.DELETED) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (resourceType) {
                    case "registration" -> ofRegistration(differences);
                    case "participant-link" -> ofLink(differences);
                    case "delegation" -> kind == ChangeKind.CREATED ? DELEGATION_OPENED : null;
                    case "contact-link" ->
                        differences.containsKey("renewedAt") ? CONTACT_LINK_RENEWED : CONTACT_LINK_SENT;
                    default -> null;
                });
    }

    private static MessageKind ofLink(Map<String, Difference> differences) {
        if (!differences.containsKey("sentAt")) {
            return null;
        }
        return differences.containsKey("renewedAt") ? LINK_RENEWED : LINK_SENT;
    }

    private static MessageKind ofRegistration(Map<String, Difference> differences) {
        Difference status = differences.get("status");
        if (status == null) {
            // who gives another address finds the link there too
            return differences.containsKey("email") ? LINK_SENT : null;
        }
        if (differences.containsKey(Participants.WITHOUT_LETTER)) {
            return null;
        }
        return switch (text(status.to())) {
            case "PENDING" -> PENDING;
            case "CONFIRMED" -> ofPlace(text(status.from()));
            case "WAITLISTED" -> WAITLISTED;
            case "OFFERED" -> OFFERED;
            // where a person ends an offer, the time until which it held goes with it
            case "CANCELLED" ->
                text(status.from()).equals("OFFERED") && !differences.containsKey("offerExpiresAt")
                        ? OFFER_EXPIRED
                        : CANCELLED;
            case "REJECTED" -> REJECTED;
            default -> null;
        };
    }

    private static MessageKind ofPlace(String from) {
        return switch (from) {
            case "PENDING" -> APPROVED;
            case "WAITLISTED" -> PLACE_FOUND;
            default -> CONFIRMED;
        };
    }

    private static String text(JsonNode value) {
        return value == null ? "" : value.asText();
    }
}
