package kz.bagdar.press.reply;

import static kz.bagdar.testing.AReply.aReply;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.AReply;
import kz.bagdar.testing.CapturedLog;
import org.junit.jupiter.api.Test;

/** A replier's e-mail stands in no answer to anybody but moderators, in no feed and in no log. */
@QuarkusTest
class ReplyPrivacyTest {

    private final String secret = "secret-" + UUID.randomUUID();
    private final String email = secret + "@mail.example";

    @Inject
    EntityManager entities;

    @Test
    void addressOfAReplierIsNowhereToBeFound() {
        APressRelease release = APressRelease.publishedOf(aSeminar().published());
        asOrganizer()
                .body(Map.of("subject", "marat", "name", "Marat", "role", "READER"))
                .post(release.seminar() + "/team");
        try (CapturedLog log = CapturedLog.open()) {
            String first = seed().approvedTo(release);
            seed().under(first).approvedTo(release);
            seed().sendTo(release).statusCode(202).body(not(containsString(secret)));
            refuse(release, first);

            for (String address : List.of(
                    release.address(),
                    release.address() + "/replies",
                    release.address() + "/reply-challenge",
                    release.address() + "/versions",
                    release.address() + "/versions/1",
                    release.seminar(),
                    release.seminar() + "/press-releases",
                    release.seminar() + "/programme",
                    release.seminar() + "/versions",
                    "/seminars?limit=200")) {
                for (Supplier<RequestSpecification> caller : List.<Supplier<RequestSpecification>>of(
                        () -> asPublic(), () -> asReader(), () -> asOrganizer())) {
                    assertSilent(caller.get().get(address).asString());
                }
            }
            for (RequestSpecification follower : List.of(asOrganizer(), asReader())) {
                assertSilent(
                        follower.get(release.seminar() + "/history?limit=200").asString());
            }
            assertSilent(asAdministrator()
                    .get("/changes?limit=200&resourceType=reply")
                    .asString());
            assertTrue(
                    asOrganizer().get(release.seminar() + "/replies").asString().contains(email));
            log.lines().forEach(this::assertSilent);
        }
        assertEquals(0, stored("select count(*) from change where cast(differences as text) like :secret"));
        assertEquals(0, stored("select count(*) from change where concat(actor_id, actor_name) like :secret"));
        assertEquals(3, stored("select count(*) from reply where email like :secret"));
    }

    private AReply seed() {
        return aReply().with("email", email);
    }

    /** Each in another way, and none with the address in what it says. */
    private void refuse(APressRelease release, String parent) {
        for (AReply refused : List.of(
                seed().with("proof", "nonsense"),
                seed().with("text", "<script>"),
                seed().with("email", secret + "@@mail.example"),
                seed().with("email", "<" + email + ">"),
                seed().with("parentId", UUID.randomUUID()),
                seed().with(secret, "unknown"))) {
            String answer = refused.sendTo(release).extract().asString();
            // a field that nobody knows is named, and is no address
            assertFalse(answer.contains(email), answer);
        }
    }

    private void assertSilent(String text) {
        assertFalse(text.contains(email), text);
    }

    private long stored(String query) {
        return ((Number) entities.createNativeQuery(query)
                        .setParameter("secret", "%" + secret + "@%")
                        .getSingleResult())
                .longValue();
    }
}
