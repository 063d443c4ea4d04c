package kz.bagdar.press;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PressReleaseTest {

    private static final Map<String, String> PALACE = inAll("Palace of Schoolchildren");

    @Inject
    EntityManager entities;

    private ASeminar fields;
    private String seminar;
    private String releases;

    @BeforeEach
    void announceASeminar() {
        fields = aSeminar().with("venue", PALACE).with("purpose", inAll("To share experience"));
        seminar = fields.published();
        releases = "/seminars/" + seminar + "/press-releases";
    }

    @Test
    void releaseIsWrittenFromTheDataAndThereIsOneOfIt() {
        APressRelease.of(seminar);

        asOrganizer()
                .get(releases)
                .then()
                .body("items.state", contains("DRAFT"))
                .body("items[0].title.en", equalTo("A seminar"))
                .body("items[0].factsChanged", equalTo(false))
                .body("items[0].sections.key", contains("title", "lead", "facts", "purpose"))
                .body("items[0].sections[3].heading.kk", equalTo("Семинардың мақсаты"))
                .body("items[0].sections[3].generated.en", equalTo("<p>To share experience.</p>"))
                .body("items[0].sections[3].facts.value.en", contains("To share experience"));
        asOrganizer().post(releases).then().statusCode(409).body("type", equalTo("urn:bagdar:problem:duplicate"));
    }

    @Test
    void editsStandInPlaceOfTheGeneratedTextInTheirLanguageAlone() {
        APressRelease release = APressRelease.of(seminar);

        release.edit("purpose", "edited", Map.of("en", "<p>To <b>share</b><script>x()</script></p>"))
                .statusCode(200)
                .body("sections[3].edited.en", equalTo("<p>To <strong>share</strong></p>"))
                .body("sections[3].generated.en", equalTo("<p>To share experience.</p>"))
                .body("sections[3].html.en", equalTo("<p>To <strong>share</strong></p>"))
                .body("sections[3].html.ru", equalTo("<p>To share experience (ru).</p>"))
                .body("sections[3].basis.name", contains("purpose"));
        release.edit("purpose", "edited", null).body("sections[3]", not(hasKey("edited")));
    }

    @Test
    void regenerationKeepsEditsAndPointsOutWhatTheyStillSay() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("lead", "edited", Map.of("en", "<p>All come to the Palace of Schoolchildren.</p>"));
        move(inAll("House of Friendship"));
        asOrganizer().get(release.address()).then().body("factsChanged", equalTo(true));

        release.regenerate()
                .statusCode(200)
                .body("factsChanged", equalTo(false))
                .body("sections[1].edited.en", containsString("Palace of Schoolchildren"))
                .body("sections[1].contradictions.fact", contains("venue"))
                .body("sections[1].contradictions[0].was.en", equalTo("Palace of Schoolchildren"))
                .body("sections[1].contradictions[0].is.en", equalTo("House of Friendship"))
                .body("sections[1].contradictions[0].stillSays", contains("en"))
                .body("sections[2].generated.en", containsString("House of Friendship"));

        release.edit("purpose", "hidden", true).body("sections[1].contradictions.fact", contains("venue"));
        release.edit("lead", "edited", Map.of("en", "<p>All come to the House of Friendship.</p>"))
                .body("sections[1].contradictions", empty());
    }

    @Test
    void languageThatNobodyMendedIsStillPointedOut() {
        APressRelease release = APressRelease.of(seminar);
        Map<String, String> both =
                Map.of("en", "<p>At the Palace of Schoolchildren.</p>", "ru", "<p>" + PALACE.get("ru") + "</p>");
        release.edit("lead", "edited", both);
        move(inAll("House of Friendship"));
        release.regenerate().body("sections[1].contradictions[0].stillSays", contains("ru", "en"));

        release.edit("lead", "edited", Map.of("en", "<p>At the House of Friendship.</p>", "ru", both.get("ru")))
                .body("sections[1].contradictions[0].stillSays", contains("ru"));
        release.edit("lead", "edited", Map.of("en", "<p>At the House of Friendship.</p>"))
                .body("sections[1].contradictions", empty());
    }

    @Test
    void mendingATypoDoesNotSilenceWhatIsWrongBesideIt() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("lead", "edited", Map.of("en", "<p>Al come to the Palace of Schoolchildren.</p>"));
        move(inAll("House of Friendship"));
        release.regenerate();

        release.edit("lead", "edited", Map.of("en", "<p>All come to the Palace of Schoolchildren.</p>"))
                .body("sections[1].contradictions.fact", contains("venue"));
        release.edit("lead", "confirmed", true).body("sections[1].contradictions", empty());
    }

    @Test
    void editThatFitsAllTheSameIsConfirmed() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("lead", "edited", Map.of("en", "<p>Not at the Palace of Schoolchildren!</p>"));
        move(inAll("House of Friendship"));
        release.regenerate().body("sections[1].contradictions.fact", contains("venue"));

        release.edit("lead", "confirmed", true).body("sections[1].contradictions", empty());
    }

    @Test
    void sectionsOfOnesOwnStandWhereTheyArePut() {
        APressRelease release = APressRelease.of(seminar);
        List<Map<String, Object>> sections = release.sections();
        sections.add(1, custom("custom-1", "How to get there", "<p>By bus.</p>"));

        release.write(sections, false)
                .statusCode(200)
                .body("sections.key", contains("title", "custom-1", "lead", "facts", "purpose"))
                .body("repliesOpen", equalTo(false));
        release.publish();
        asPublic()
                .get(release.address())
                .then()
                .body("sections.key", contains("custom-1", "lead", "facts", "purpose"))
                .body("sections[0].heading.en", equalTo("How to get there"));

        sections.remove(1);
        release.write(sections, false).body("sections.key", contains("title", "lead", "facts", "purpose"));
    }

    @Test
    void readersSeeWhatWasPublishedAndNothingElse() {
        APressRelease release = APressRelease.of(seminar);
        asPublic().get(releases).then().body("items", empty());
        asPublic().get(release.address()).then().statusCode(404);
        release.edit("purpose", "hidden", true);
        release.publish();
        release.edit("lead", "edited", Map.of("en", "<p>Still secret</p>"));

        asPublic()
                .get(release.address())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("title.ru", equalTo("A seminar (ru)"))
                .body("publishedVersion", equalTo(1))
                .body("sections.key", contains("lead", "facts"))
                .body(not(containsString("secret")))
                .body("sections[0]", not(hasKey("generated")))
                .body("sections[0]", not(hasKey("facts")));
        asPublic().get(release.address() + "?lang=kk").then().body("title", equalTo("A seminar (kk)"));
        asOrganizer().get(releases + "?version=published").then().body(not(containsString("secret")));
        release.publish();
        asPublic().get(releases).then().body("items[0].sections[0].html.en", equalTo("<p>Still secret</p>"));
        asPublic().get(release.address() + "/versions").then().body("items.number", contains(2, 1));
        asPublic()
                .get(release.address() + "/versions/1")
                .then()
                .body("sections.key", contains("lead", "facts"))
                .body("sections[0].html.en", containsString("will take place"))
                .body("$", not(hasKey("publishedBy")));
    }

    @Test
    void eachPublicationSaysWhenAndWhereTheSeminarWasToBeThen() {
        APressRelease release = APressRelease.publishedOf(seminar);
        move(inAll("House of Friendship"));
        release.edit("lead", "edited", inAll("<p>Come all.</p>"));
        release.publish();
        asPublic().get(release.address()).then().body("venue.en", equalTo("Palace of Schoolchildren"));
        asOrganizer().get(release.address()).then().body("venue.en", equalTo("Palace of Schoolchildren"));

        release.regenerate().body("venue.en", equalTo("House of Friendship"));
        release.publish();

        asPublic()
                .get(release.address())
                .then()
                .body("venue.en", equalTo("House of Friendship"))
                .body("days", hasKey("kk"));
        asPublic()
                .get(release.address() + "/versions/1")
                .then()
                .body("venue.en", equalTo("Palace of Schoolchildren"))
                .body("days", hasKey("kk"));
    }

    @Test
    void venueThatMovedIsPublishedThoughNoTextSaysIt() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("facts", "hidden", true);
        release.publish();
        move(inAll("House of Friendship"));
        release.regenerate();

        release.publish();

        asPublic().get(release.address()).then().body("venue.en", equalTo("House of Friendship"));
    }

    @Test
    void publishingTheSameAgainIsRefused() {
        APressRelease release = APressRelease.publishedOf(seminar);

        release.tryToPublish().statusCode(409).body("type", equalTo("urn:bagdar:problem:nothing-to-publish"));
    }

    @Test
    void withdrawnReleaseIsGoneForReadersUntilItIsPublishedAgain() {
        APressRelease release = APressRelease.publishedOf(seminar);
        release.withdraw().statusCode(200).body("state", equalTo("WITHDRAWN"));

        for (String gone : List.of("", "/versions", "/versions/1")) {
            asPublic().get(release.address() + gone).then().statusCode(404);
        }
        asPublic().get(releases).then().body("items", empty());
        release.withdraw().statusCode(409);
        release.publish();
        asPublic().get(release.address()).then().body("publishedVersion", equalTo(2));
        asPublic().get(release.address() + "/versions").then().body("items.number", contains(2));
        asPublic().get(release.address() + "/versions/1").then().statusCode(404);
        asOrganizer().get(release.address() + "/versions").then().body("items.number", contains(2, 1));
        asOrganizer().get(release.address() + "/versions/1").then().statusCode(200);
    }

    @Test
    void whatWasPublishedIsNotDeletedAndWhatWasNotIs() {
        APressRelease release = APressRelease.publishedOf(seminar);
        asOrganizer()
                .header("If-Match", release.etag())
                .delete(release.address())
                .then()
                .statusCode(409);

        APressRelease other = APressRelease.of(aSeminar().drafted());
        other.tryToPublish().statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
        asOrganizer()
                .header("If-Match", other.etag())
                .delete(other.address())
                .then()
                .statusCode(204);
        asOrganizer().get(other.address()).then().statusCode(404);
    }

    @Test
    void writeNeedsTheRevisionThatWasReadAndTheSameAgainChangesNothing() {
        APressRelease release = APressRelease.of(seminar);
        Map<String, Object> same = Map.of("sections", release.sections(), "repliesOpen", true);

        asOrganizer().body(same).put(release.address()).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"7\"")
                .body(same)
                .put(release.address())
                .then()
                .statusCode(412);
        asOrganizer()
                .header("If-Match", release.etag())
                .body(same)
                .put(release.address())
                .then()
                .statusCode(200)
                .body("revision", equalTo(0));
    }

    @Test
    void readIsAnsweredAnewWhenTheDataHasChanged() {
        APressRelease release = APressRelease.of(seminar);
        String etag = asOrganizer().get(release.address()).header("ETag");
        asOrganizer()
                .header("If-None-Match", etag)
                .get(release.address())
                .then()
                .statusCode(304);

        move(inAll("House of Friendship"));

        asOrganizer()
                .header("If-None-Match", etag)
                .get(release.address())
                .then()
                .statusCode(200)
                .body("factsChanged", equalTo(true));
    }

    @Test
    void logKeepsWhatOrganizersWroteAndTheEndOfAll() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("lead", "edited", Map.of("en", "<p>Come all</p>"));

        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=press-release")
                .then()
                .body("items.kind", contains("UPDATED", "CREATED"))
                .body("items[0].differences.keySet()", contains("section lead"))
                .body("items[0].differences.'section lead'.to.edited.en", equalTo("<p>Come all</p>"));
        release.publish();
        ASeminar.move(seminar, "DRAFT");
        atPresent("/seminars/" + seminar).delete("/seminars/" + seminar).then().statusCode(204);
        assertThat(
                entities.createQuery(
                                "select resourceType from Change where seminarId = ?1 and kind = DELETED", String.class)
                        .setParameter(1, UUID.fromString(seminar))
                        .getResultList(),
                hasItems("seminar", "team-member", "press-release", "press-release-version"));
    }

    private void move(Map<String, String> venue) {
        atPresent("/seminars/" + seminar)
                .body(fields.with("venue", venue).body())
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> custom(String key, String heading, String html) {
        Map<String, Object> section = new HashMap<>();
        section.put("key", key);
        section.put("heading", Map.of("en", heading));
        section.put("edited", Map.of("en", html));
        return section;
    }
}
