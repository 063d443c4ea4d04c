package kz.bagdar.press.reply;

import static kz.bagdar.testing.AReply.aReply;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.AReply;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused of a reply, and to whom. */
@QuarkusTest
class BadReplyTest {

    private String seminar;
    private APressRelease release;

    private record Asked(Supplier<RequestSpecification> caller, int status) {}

    @BeforeEach
    void publishARelease() {
        seminar = aSeminar().openForRegistration();
        release = APressRelease.publishedOf(seminar);
    }

    @Test
    void fieldsAtFaultAreNamed() {
        refused("text", "x".repeat(4001), "too-long");
        refused("author", "x".repeat(101), "too-long");
        refused("text", "<script>alert(1)</script>", "html");
        refused("author", "<b>Aigul</b>", "html");
        refused("text", "a\u0000b", "bad-format");
        refused("text", "half \uD83C", "bad-format");
        refused("text", " \u200b\u3164\u202e ", "required");
        refused("author", null, "required");
        refused("proof", " ", "required");
        refused("email", "aigul", "bad-format");
        refused("email", "a@b.kz, c@d.kz", "bad-format");
        refused("email", "a@b.kz\r\nBcc: c@d.kz", "bad-format");
        aReply().with("website", "x").sendTo(release).statusCode(400);
        asOrganizer().get(release.seminar() + "/replies").then().body("items.size()", equalTo(0));
    }

    @Test
    void hostileUnicodeIsMadeHarmless() {
        String id = aReply().with("author", "\u202eliame ruoy\u202c  A\u0301\u0300\u0301\u0300\u0301\u0300\u0301 B")
                .with("text", "Сәлем 👩‍🏫\n\n\n\n\u2066hidden\u2069 end\r\n")
                .approvedTo(release);

        asPublic()
                .get(release.address() + "/replies")
                .then()
                .body("items.id", contains(id))
                .body("items[0].author", equalTo("liame ruoy \u00c1\u0300\u0301\u0300\u0301 B"))
                .body("items[0].text", equalTo("Сәлем 👩‍🏫\n\nhidden end"));
    }

    @Test
    void proofThatIsNoneIsRejected() {
        Map<String, Object> challenge = asPublic()
                .get(release.address() + "/reply-challenge")
                .jsonPath()
                .getMap("$");
        Map<String, Object> forged = new HashMap<>(challenge);
        forged.put("signature", challenge.get("signature").toString().replaceFirst("^.", "x"));
        Map<String, Object> longer = new HashMap<>(challenge);
        longer.put("salt", challenge.get("salt").toString().replaceFirst("expires=\\d+", "expires=9999999999"));
        APressRelease other = APressRelease.publishedOf(aSeminar().published());

        rejected("nonsense", "bad-format");
        rejected("bm9uc2Vuc2U=", "bad-format");
        rejected("bnVsbA==", "bad-format");
        rejected("e30=", "bad-format");
        rejected(AReply.encoded(challenge, 301), "not-allowed");
        rejected(AReply.encoded(forged, numberOf(challenge)), "not-allowed");
        rejected(AReply.encoded(longer, numberOf(challenge)), "not-allowed");
        rejected(AReply.proofFor(other), "not-allowed");
        aReply().with("proof", AReply.solved(challenge)).sendTo(release).statusCode(202);
    }

    @Test
    void proofServesOnceHoweverItsSaltIsCut() {
        Map<String, Object> challenge = asPublic()
                .get(release.address() + "/reply-challenge")
                .jsonPath()
                .getMap("$");
        int number = numberOf(challenge);
        String digits = String.valueOf(number);
        aReply().with("proof", AReply.solved(challenge)).sendTo(release).statusCode(202);
        rejected(AReply.solved(challenge), "not-allowed");

        if (digits.length() > 1 && digits.charAt(1) != '0') {
            Map<String, Object> cut = new HashMap<>(challenge);
            cut.put("salt", challenge.get("salt") + digits.substring(0, 1));
            rejected(AReply.encoded(cut, Integer.parseInt(digits.substring(1))), "not-allowed");
        }
    }

    @Test
    void ofParallelRepliesWithOneProofOneIsTaken() {
        String proof = AReply.proofFor(release);

        List<CompletableFuture<Integer>> sent = Stream.generate(() -> Parallel.start(() ->
                        aReply().with("proof", proof).sendTo(release).extract().statusCode()))
                .limit(6)
                .toList();

        assertEquals(1, sent.stream().filter(status -> status.join() == 202).count());
    }

    @Test
    void refusedReplyDoesNotUseItsProofUp() {
        String proof = AReply.proofFor(release);
        aReply().with("proof", proof)
                .under("01a20c1a-416b-7d3e-b20f-000006762d80")
                .sendTo(release)
                .statusCode(422);

        aReply().with("proof", proof).sendTo(release).statusCode(202);
    }

    @Test
    void oneAddressSendsNoMoreThanItMay() {
        String busy = AReply.anAddress();
        for (int i = 0; i < 10; i++) {
            aReply().from(busy).sendTo(release).statusCode(202);
        }

        String wait = aReply().from(busy)
                .sendTo(release)
                .statusCode(429)
                .body("type", equalTo("urn:bagdar:problem:too-many-requests"))
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(wait), greaterThan(0));
        aReply().sendTo(release).statusCode(202);
    }

    @Test
    void onlyTheTeamsOrganizersModerate() {
        String queue = release.seminar() + "/replies";
        String id = aReply().to(release);
        String link = ARegistration.aRegistration().in(seminar).token();
        for (Map<String, String> member : List.of(
                Map.of("subject", "marat", "name", "Marat", "role", "READER"),
                Map.of("subject", "in-team", "name", "A department", "role", "READER"),
                Map.of("subject", "reading", "name", "Reads", "role", "ORGANIZER"))) {
            asOrganizer().body(member).post(release.seminar() + "/team").then().statusCode(201);
        }
        for (Asked refused : List.of(
                new Asked(() -> asPublic(), 401),
                new Asked(() -> asParticipant(link), 403),
                new Asked(() -> asReader(), 403),
                new Asked(() -> with(Tokens.client("reading", "seminars:read", "registrations:write")), 403),
                new Asked(() -> with(Tokens.client("in-team", "seminars:write")), 403),
                new Asked(() -> with(Tokens.otherOrganizer()), 404))) {
            refused.caller().get().get(queue).then().statusCode(refused.status());
            refused.caller()
                    .get()
                    .body(Map.of("ids", List.of(id), "verdict", "APPROVED"))
                    .post(queue + "/moderation")
                    .then()
                    .statusCode(refused.status());
        }
        asOrganizer().get(queue).then().body("items.state", contains("PENDING"));
    }

    private void refused(String field, Object value, String code) {
        aReply().with("proof", "unused")
                .with(field, value)
                .sendTo(release)
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));
    }

    private void rejected(String proof, String code) {
        aReply().with("proof", proof)
                .sendTo(release)
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:proof-rejected"))
                .body("violations.field", contains("proof"))
                .body("violations.code", contains(code));
    }

    private static int numberOf(Map<String, Object> challenge) {
        String json = new String(java.util.Base64.getDecoder().decode(AReply.solved(challenge)));
        return Integer.parseInt(json.replaceFirst(".*\"number\":(\\d+).*", "$1"));
    }
}
