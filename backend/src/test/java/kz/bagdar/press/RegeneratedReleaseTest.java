package kz.bagdar.press;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What writing a release anew keeps, and what goes. */
@QuarkusTest
class RegeneratedReleaseTest {

    private ASeminar fields;
    private String seminar;

    @BeforeEach
    void announceASeminar() {
        fields = aSeminar().with("purpose", inAll("To share experience"));
        seminar = fields.published();
    }

    @Test
    void sectionsComeAndGoWithTheDataButNotWhatWasWritten() {
        String stages = "/seminars/" + seminar + "/stages/";
        String opening = aStage().with("name", inAll("Opening")).in(seminar);
        String closing = aStage().with("name", inAll("Closing")).in(seminar);
        APressRelease release = APressRelease.of(seminar);
        release.edit("stage-" + opening, "edited", Map.of("en", "<p>We open.</p>"));
        atPresent(stages + opening).delete(stages + opening);
        atPresent(stages + closing).delete(stages + closing);
        String evening = aStage().with("name", inAll("Evening")).in(seminar);

        release.regenerate()
                .body("sections.key", hasItem("stage-" + opening))
                .body("sections.key", not(hasItem("stage-" + closing)))
                .body("sections.key", hasItem("stage-" + evening))
                .body("sections.find { it.key == 'stage-" + opening + "' }.generated", nullValue())
                .body("sections.find { it.key == 'stage-" + opening + "' }.html.en", equalTo("<p>We open.</p>"));
    }

    @Test
    void sectionThatWasLeftOutIsNotShownWhenTheDataHasItAgain() {
        APressRelease release = APressRelease.of(seminar);
        release.edit("purpose", "hidden", true);
        write(aSeminar());
        release.regenerate().body("sections.find { it.key == 'purpose' }", not(hasKey("generated")));

        write(fields);

        release.regenerate()
                .body("sections.find { it.key == 'purpose' }.generated.en", equalTo("<p>To share experience.</p>"))
                .body("sections.find { it.key == 'purpose' }.hidden", equalTo(true));
    }

    @Test
    void whatWasMendedInOneLanguageIsPointedOutWhenItIsWrongInItsTurn() {
        APressRelease release = APressRelease.of(seminar);
        write(aSeminar().with("venue", inAll("Palace")));
        release.regenerate();
        release.edit("lead", "edited", Map.of("en", "<p>At the Palace.</p>", "kk", "<p>Palace (kk)</p>"));
        write(aSeminar().with("venue", inAll("House")));
        release.regenerate();
        release.edit("lead", "edited", Map.of("en", "<p>At the House.</p>", "kk", "<p>Palace (kk)</p>"))
                .body("sections[1].contradictions.stillSays", contains(List.of("kk")));
        write(aSeminar().with("venue", inAll("Library")));

        release.regenerate()
                .body("sections[1].contradictions.was.en", contains("Palace", "House"))
                .body("sections[1].contradictions.is.en", contains("Library", "Library"))
                .body("sections[1].contradictions.stillSays", contains(List.of("kk"), List.of("en")));
        release.edit("lead", "edited", Map.of("en", "<p>At the House.</p>", "kk", "<p>Library (kk)</p>"))
                .body("sections[1].contradictions.was.en", contains("House"));
        release.edit("lead", "confirmed", true).body("sections[1].contradictions", empty());
    }

    @Test
    void archiveIsNotSaidToNeedWritingAnew() {
        APressRelease release = APressRelease.of(seminar);
        for (String lifecycle : List.of("RUNNING", "COMPLETED")) {
            ASeminar.move(seminar, lifecycle);
        }
        release.regenerate().body("factsChanged", equalTo(false));

        ASeminar.move(seminar, "ARCHIVED");

        asOrganizer().get(release.address()).then().body("factsChanged", equalTo(false));
    }

    private void write(ASeminar data) {
        atPresent("/seminars/" + seminar)
                .body(data.body())
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);
    }
}
