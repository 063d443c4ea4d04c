package kz.bagdar.press.reply;

import static kz.bagdar.testing.AReply.aReply;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.AReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplyTest {

    private APressRelease release;
    private String replies;
    private String queue;

    @BeforeEach
    void publishARelease() {
        release = APressRelease.publishedOf(aSeminar().published());
        replies = release.address() + "/replies";
        queue = release.seminar() + "/replies";
    }

    @Test
    void nothingShowsBeforeAModeratorApproves() {
        String waiting = aReply().to(release);
        String rejected = aReply().with("text", "Buy pills").to(release);
        AReply.judge(release, "REJECTED", rejected);
        asPublic().get(replies).then().statusCode(200).body("items", empty());

        AReply.judge(release, "APPROVED", waiting);

        asPublic()
                .get(replies)
                .then()
                .body("items.id", contains(waiting))
                .body("items[0].author", equalTo("Айгүл Серікова"))
                .body("items[0].text", equalTo("Where can one read more?"))
                .body("items[0].replies", empty())
                .body("items[0]", not(hasKey("email")));
    }

    @Test
    void threadsAreOneLevelDeep() {
        String first = aReply().approvedTo(release);
        String answer = aReply().with("text", "In the library").under(first).approvedTo(release);
        String waiting = aReply().with("text", "Unread").under(first).to(release);

        asPublic()
                .get(replies)
                .then()
                .body("items.id", contains(first))
                .body("items[0].replies.id", contains(answer))
                .body("items[0].replies.text", contains("In the library"));

        refused(aReply().under(answer), "parentId", "not-allowed");
        refused(aReply().under(waiting), "parentId", "unknown-reference");
        refused(aReply().under(UUID.randomUUID().toString()), "parentId", "unknown-reference");
        APressRelease other = APressRelease.publishedOf(aSeminar().published());
        refused(aReply().under(aReply().approvedTo(other)), "parentId", "unknown-reference");
        AReply.judge(release, "REJECTED", first);
        asPublic().get(replies).then().body("items", empty());
        refused(aReply().under(first), "parentId", "unknown-reference");
    }

    @Test
    void moderatorsSeeAQueueAndJudgeManyAtOnce() {
        String one = aReply().to(release);
        String two = aReply().with("author", "Marat").to(release);
        String three = aReply().to(release);
        AReply.judge(release, "REJECTED", three);

        asOrganizer()
                .get(queue + "?state=PENDING")
                .then()
                .body("items.id", contains(one, two))
                .body("items[0].email", equalTo("aigul@sample.example"))
                .body("items[0].revision", equalTo(0));
        asOrganizer().get(queue + "?state=PENDING&state=REJECTED").then().body("items.size()", equalTo(3));
        asOrganizer()
                .body(Map.of("ids", List.of(two, one, three), "verdict", "REJECTED"))
                .post(queue + "/moderation")
                .then()
                .statusCode(200)
                .body("changed", containsInAnyOrder(one, two))
                .body("unchanged", contains(three));
        asOrganizer().get(queue + "?state=REJECTED&sort=-createdAt").then().body("items.id", contains(three, two, one));
        AReply.judge(release, "PENDING", one);
        asOrganizer().get(queue + "?state=PENDING").then().body("items[0]", not(hasKey("moderatedAt")));
        asOrganizer()
                .get(release.seminar() + "/history?resourceType=reply&resourceId=" + two)
                .then()
                .body("items.kind", contains("UPDATED", "CREATED"))
                .body("items[0].differences.keySet()", containsInAnyOrder("state", "moderatedAt"));
    }

    @Test
    void verdictOfAnotherModeratorStandsWhereAStateIsExpected() {
        String approvedBefore = aReply().approvedTo(release);
        String rejectedSince = aReply().to(release);
        String waiting = aReply().to(release);
        AReply.judge(release, "REJECTED", rejectedSince);
        Map<String, Object> approval = Map.of(
                "ids", List.of(approvedBefore, rejectedSince, waiting), "from", "PENDING", "verdict", "APPROVED");

        asOrganizer()
                .body(approval)
                .post(queue + "/moderation")
                .then()
                .statusCode(200)
                .body("changed", contains(waiting))
                .body("unchanged", containsInAnyOrder(approvedBefore, rejectedSince));

        asOrganizer()
                .get(queue)
                .then()
                .body("items.id", contains(approvedBefore, rejectedSince, waiting))
                .body("items.state", contains("APPROVED", "REJECTED", "APPROVED"));
    }

    @Test
    void wrongListsAreNotJudged() {
        String one = aReply().to(release);
        String foreign = aReply().to(APressRelease.publishedOf(aSeminar().published()));

        for (List<String> wrong :
                List.of(List.of(one, foreign), List.of(one, UUID.randomUUID().toString()))) {
            asOrganizer()
                    .body(Map.of("ids", wrong, "verdict", "APPROVED"))
                    .post(queue + "/moderation")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("ids[1]"))
                    .body("violations.code", contains("unknown-reference"));
        }
        asOrganizer()
                .body(Map.of("ids", List.of(one, one), "verdict", "APPROVED"))
                .post(queue + "/moderation")
                .then()
                .statusCode(422)
                .body("violations.code", contains("duplicate"));
        asOrganizer().get(queue).then().body("items.state", contains("PENDING"));
    }

    @Test
    void releaseThatIsNotPublishedTakesNone() {
        APressRelease draft = APressRelease.of(aSeminar().published());
        String proof = AReply.proofFor(release);
        for (String address : List.of("/replies", "/reply-challenge")) {
            asPublic().get(draft.address() + address).then().statusCode(404);
        }
        aReply().with("proof", proof).sendTo(draft).statusCode(404);

        release.withdraw();
        aReply().with("proof", proof).sendTo(release).statusCode(404);
        asPublic().get(replies).then().statusCode(404);
        asPublic()
                .get("/seminars/no-such/press-releases/" + release.id() + "/replies")
                .then()
                .statusCode(404);
    }

    @Test
    void releaseThatIsClosedForRepliesStillShowsThem() {
        String earlier = aReply().approvedTo(release);
        String proof = AReply.proofFor(release);
        release.write(release.sections(), false).statusCode(200);

        aReply().with("proof", proof).sendTo(release).statusCode(409).body("type", containsString("illegal-state"));
        asPublic().get(release.address() + "/reply-challenge").then().statusCode(409);
        asPublic().get(replies).then().body("items.id", contains(earlier));
    }

    @Test
    void longListIsReadInPages() {
        String one = aReply().approvedTo(release);
        String two = aReply().approvedTo(release);
        String next = asPublic()
                .get(replies + "?limit=1")
                .then()
                .body("items.id", contains(one))
                .extract()
                .path("next");

        asPublic().get(replies + "?limit=1&after=" + next).then().body("items.id", contains(two));
    }

    private void refused(AReply reply, String field, String code) {
        reply.sendTo(release)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
