package kz.bagdar.message.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;

/** Why a participant is written to. */
public enum MessageKind {
    CONFIRMED,
    WAITLISTED,
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
                    case "participant-link" -> differences.containsKey("renewedAt") ? LINK_RENEWED : LINK_SENT;
                    default -> null;
                });
    }

    private static MessageKind ofRegistration(Map<String, Difference> differences) {
        Difference status = differences.get("status");
        if (status == null) {
            // who gives another address finds the link there too
            return differences.containsKey("email") ? LINK_SENT : null;
        }
        return switch (text(status.to())) {
            case "CONFIRMED" -> text(status.from()).equals("WAITLISTED") ? PLACE_FOUND : CONFIRMED;
            case "WAITLISTED" -> WAITLISTED;
            case "CANCELLED" -> CANCELLED;
            case "REJECTED" -> REJECTED;
            default -> null;
        };
    }

    private static String text(JsonNode value) {
        return value == null ? "" : value.asText();
    }
}
