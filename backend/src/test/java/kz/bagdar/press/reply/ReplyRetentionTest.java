package kz.bagdar.press.reply;

import static kz.bagdar.testing.AReply.aReply;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.AReply;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplyRetentionTest {

    @Inject
    ReplyRetention retention;

    @Inject
    EntityManager entities;

    private APressRelease release;
    private String queue;

    @BeforeEach
    void publishARelease() {
        release = APressRelease.publishedOf(aSeminar().published());
        queue = release.seminar() + "/replies";
    }

    @Test
    void whatWasRejectedGoesAndOfTheOthersTheAddress() {
        String spam = aReply().approvedTo(release);
        String underSpam = aReply().under(spam).approvedTo(release);
        String shown = aReply().approvedTo(release);
        String waiting = aReply().to(release);
        AReply.judge(release, "REJECTED", spam);

        retention.forgetJudgedBefore(Instant.EPOCH);
        asOrganizer().get(queue).then().body("items.id", contains(spam, underSpam, shown, waiting));
        retention.forgetJudgedBefore(Instant.now().plusSeconds(1));

        asOrganizer()
                .get(queue)
                .then()
                .body("items.id", contains(shown, waiting))
                .body("items[0]", not(hasKey("email")))
                .body("items[0].author", equalTo("Айгүл Серікова"))
                .body("items[1].email", equalTo("aigul@sample.example"));
        for (String gone : List.of(spam, underSpam)) {
            asOrganizer()
                    .get(release.seminar() + "/history?resourceType=reply&resourceId=" + gone)
                    .then()
                    .body("items[0].kind", equalTo("DELETED"));
        }
        asOrganizer()
                .get(release.seminar() + "/history?resourceType=reply&resourceId=" + shown)
                .then()
                .body("items[0].differences.keySet()", contains("email"));
    }

    @Test
    void waveOfSpamGoesInSeveralTransactionsWhichPassByWhatOthersHold() {
        String spam = aReply().to(release);
        AReply.judge(release, "REJECTED", spam);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into reply"
                                + " (id, revision, seminar_id, release_id, author, email, text, state, created_at, moderated_at)"
                                + " select gen_random_uuid(), 0, seminar_id, release_id, author, email, text, state, created_at,"
                                + " moderated_at from reply, generate_series(1, 250) where id = :spam")
                        .setParameter("spam", UUID.fromString(spam))
                        .executeUpdate());

        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select 1 from reply where id = :spam for update")
                    .setParameter("spam", UUID.fromString(spam))
                    .getResultList();
            retention.forgetJudgedBefore(Instant.now().plusSeconds(1));
        });

        asOrganizer().get(queue).then().body("items.id", contains(spam));
        assertThat(
                entities.createNativeQuery(
                                "select count(distinct tx) from change where resource_type = 'reply'"
                                        + " and kind = 'DELETED' and seminar_id = (select seminar_id from reply where id = :spam)",
                                Long.class)
                        .setParameter("spam", UUID.fromString(spam))
                        .getSingleResult(),
                equalTo(2L));
    }

    @Test
    void replyIsTakenDownInAnArchiveTooButNotShownThereAnew() {
        String shown = aReply().approvedTo(release);
        String seminar = release.seminar().replace("/seminars/", "");
        for (String lifecycle : List.of("RUNNING", "COMPLETED", "ARCHIVED")) {
            ASeminar.move(seminar, lifecycle);
        }

        AReply.judge(release, "REJECTED", shown);

        asPublic().get(release.address() + "/replies").then().body("items", empty());
        asOrganizer()
                .body(Map.of("ids", List.of(shown), "verdict", "APPROVED"))
                .post(queue + "/moderation")
                .then()
                .statusCode(409);
    }
}
