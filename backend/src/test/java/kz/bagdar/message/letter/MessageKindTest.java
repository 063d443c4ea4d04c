package kz.bagdar.message.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;
import org.junit.jupiter.api.Test;

class MessageKindTest {

    @Test
    void statusThatAPersonGetsIsTold() {
        assertEquals(Optional.of(MessageKind.CONFIRMED), status(null, "CONFIRMED"));
        assertEquals(Optional.of(MessageKind.WAITLISTED), status(null, "WAITLISTED"));
        assertEquals(Optional.of(MessageKind.PLACE_FOUND), status("WAITLISTED", "CONFIRMED"));
        assertEquals(Optional.of(MessageKind.CONFIRMED), status("CANCELLED", "CONFIRMED"));
        assertEquals(Optional.of(MessageKind.WAITLISTED), status("CANCELLED", "WAITLISTED"));
        assertEquals(Optional.of(MessageKind.CANCELLED), status("CONFIRMED", "CANCELLED"));
        assertEquals(Optional.of(MessageKind.REJECTED), status("WAITLISTED", "REJECTED"));
    }

    @Test
    void approvalIsTold() {
        assertEquals(Optional.of(MessageKind.PENDING), status(null, "PENDING"));
        assertEquals(Optional.of(MessageKind.APPROVED), status("PENDING", "CONFIRMED"));
        assertEquals(Optional.of(MessageKind.WAITLISTED), status("PENDING", "WAITLISTED"));
    }

    @Test
    void offerIsToldAndHowItEnded() {
        Difference cancelled = new Difference(TextNode.valueOf("OFFERED"), TextNode.valueOf("CANCELLED"), false);
        Difference noMore = new Difference(TextNode.valueOf("2026-12-03T05:30:00Z"), null, false);

        assertEquals(Optional.of(MessageKind.OFFERED), status("WAITLISTED", "OFFERED"));
        assertEquals(Optional.of(MessageKind.CONFIRMED), status("OFFERED", "CONFIRMED"));
        assertEquals(Optional.of(MessageKind.OFFER_EXPIRED), of("registration", Map.of("status", cancelled)));
        assertEquals(
                Optional.of(MessageKind.CANCELLED),
                of("registration", Map.of("status", cancelled, "offerExpiresAt", noMore)));
    }

    @Test
    void linkIsMailedWhereItIsNewOrAskedForAgainOrTheAddressChanged() {
        assertEquals(
                Optional.of(MessageKind.LINK_RENEWED),
                of("participant-link", Map.of("renewedAt", became("2026-01-01"), "sentAt", became("2026-01-01"))));
        assertEquals(
                Optional.of(MessageKind.LINK_SENT), of("participant-link", Map.of("sentAt", became("2026-01-01"))));
        assertEquals(Optional.empty(), of("participant-link", Map.of("revokedAt", became("2026-01-01"))));
        assertEquals(
                Optional.of(MessageKind.LINK_SENT),
                of("registration", Map.of("email", new Difference(null, null, true))));
    }

    @Test
    void otherChangesAreNotMailed() {
        assertTrue(of("registration", Map.of("groupId", became("x"))).isEmpty());
        assertTrue(of("seminar", Map.of("status", became("CONFIRMED"))).isEmpty());
        assertTrue(MessageKind.causedBy("registration", ChangeKind.DELETED, Map.of("status", became("CONFIRMED")))
                .isEmpty());
    }

    @Test
    void whatALaterVersionWritesIsPassedOver() {
        assertTrue(of("hologram", Map.of("status", became("CONFIRMED"))).isEmpty());
        assertTrue(status("CONFIRMED", "TELEPORTED").isEmpty());
        assertTrue(of("registration", Map.of("status", new Difference(null, IntNode.valueOf(7), false)))
                .isEmpty());
        assertTrue(of("registration", Map.of("status", new Difference(null, null, true)))
                .isEmpty());
        assertTrue(of("registration", Map.of()).isEmpty());
    }

    private static Optional<MessageKind> status(String from, String to) {
        JsonNode was = from == null ? null : TextNode.valueOf(from);
        return of("registration", Map.of("status", new Difference(was, TextNode.valueOf(to), false)));
    }

    private static Optional<MessageKind> of(String resourceType, Map<String, Difference> differences) {
        return MessageKind.causedBy(resourceType, ChangeKind.UPDATED, differences);
    }

    private static Difference became(String value) {
        return new Difference(null, TextNode.valueOf(value), false);
    }
}
