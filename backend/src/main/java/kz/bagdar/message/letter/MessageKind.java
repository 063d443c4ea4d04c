package kz.bagdar.message.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;

/** Why a participant is written to. */
public enum MessageKind {
    PENDING,
    CONFIRMED,
    APPROVED,
    WAITLISTED,
    OFFERED,
    OFFER_EXPIRED,
    PLACE_FOUND,
    CANCELLED,
    REJECTED,
    LINK_RENEWED,
    LINK_SENT,

    /** Of a version of the programme, to all whose part has moved. */
    PROGRAMME_MOVED;

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
