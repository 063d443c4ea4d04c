package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Replies of readers, each from an address of its own and with the work done that is asked for. */
public final class AReply {

    private final Map<String, Object> fields = new HashMap<>();
    private String address = anAddress();

    private AReply() {
        fields.put("author", "Айгүл Серікова");
        fields.put("email", "aigul@sample.example");
        fields.put("text", "Where can one read more?");
    }

    public static AReply aReply() {
        return new AReply();
    }

    public AReply with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public AReply under(String parentId) {
        return with("parentId", parentId);
    }

    public AReply from(String address) {
        this.address = address;
        return this;
    }

    /** Sends it, proof included where a test has given none. */
    public ValidatableResponse sendTo(APressRelease release) {
        fields.computeIfAbsent("proof", none -> proofFor(release));
        return asPublic()
                .header("X-Forwarded-For", address)
                .body(fields)
                .post(release.address() + "/replies")
                .then();
    }

    /** Its id, as it waits for a moderator. */
    public String to(APressRelease release) {
        return sendTo(release).statusCode(202).extract().path("id");
    }

    public String approvedTo(APressRelease release) {
        String id = to(release);
        judge(release, "APPROVED", id);
        return id;
    }

    public static void judge(APressRelease release, String verdict, String... ids) {
        asOrganizer()
                .body(Map.of("ids", List.of(ids), "verdict", verdict))
                .post(release.seminar() + "/replies/moderation")
                .then()
                .statusCode(200);
    }

    public static String proofFor(APressRelease release) {
        Response challenge = asPublic().get(release.address() + "/reply-challenge");
        challenge.then().statusCode(200);
        return solved(challenge.jsonPath().getMap("$"));
    }

    /** Does the work, and encodes it as the widget does. */
    public static String solved(Map<String, Object> challenge) {
        int most = (int) challenge.get("maxnumber");
        for (int number = 0; number <= most; number++) {
            if (sha256(challenge.get("salt").toString() + number).equals(challenge.get("challenge"))) {
                return encoded(challenge, number);
            }
        }
        throw new AssertionError("the challenge has no solution");
    }

    public static String encoded(Map<String, Object> challenge, int number) {
        String json =
                "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\",\"took\":5}"
                        .formatted(
                                challenge.get("algorithm"),
                                challenge.get("challenge"),
                                number,
                                challenge.get("salt"),
                                challenge.get("signature"));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** One that no other test sends from. */
    public static String anAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
