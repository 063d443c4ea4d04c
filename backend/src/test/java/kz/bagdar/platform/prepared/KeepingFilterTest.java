package kz.bagdar.platform.prepared;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asPublic;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeepingFilterTest {

    @Inject
    PreparedAnswers answers;

    @Test
    void answersAreKeptToTheWaysOfAskingThatThereAre() throws InterruptedException {
        String programme = "/seminars/" + aSeminar().published() + "/programme";
        // until this replica has heard its own changes, and forgotten once more
        Thread.sleep(600);

        assertKept(true, programme, List.of("", "?lang=ru", "?version=published", "?lang=kk&version=published"));
        assertKept(false, programme, List.of("?a=1", "?lang=kk&a=1", "?a=1&lang=kk", "?lang=kk&lang=kk"));
        assertKept(false, programme.replace("seminars", "semin%61rs"), List.of(""));
    }

    @Test
    void answerIsKeptOfWhichTheFirstToAskHasItAlready() throws InterruptedException {
        String seminar = aSeminar().published();
        String programme = "/seminars/" + seminar + "/programme";
        // until this replica has heard its own changes, and forgotten once more
        Thread.sleep(600);
        String etag = asPublic().get(programme).header("ETag");
        answers.forget(UUID.fromString(seminar));

        asPublic().header("If-None-Match", etag).get(programme).then().statusCode(304);

        assertEquals(
                etag, answers.find("/api/v1" + programme).orElseThrow().answer().etag());
        asPublic().get(programme).then().statusCode(200).header("ETag", etag);
    }

    private void assertKept(boolean kept, String path, List<String> queries) {
        for (String query : queries) {
            asPublic().urlEncodingEnabled(false).get(path + query).then().statusCode(200);
            assertEquals(kept, answers.find("/api/v1" + path + query).isPresent(), query);
        }
    }
}
