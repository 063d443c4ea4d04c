package kz.bagdar.programme.version;

import static kz.bagdar.testing.APhoto.aPhoto;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnusedPhotosTest {

    @Inject
    UnusedPhotos unused;

    @Test
    void pictureGoesWhenNoSpeakerAndNoVersionShowsIt() {
        String seminar = aSeminar().published();
        String nobodys = aPhoto(1).in(seminar);
        String draft = aPhoto(2).in(seminar);
        String published = aPhoto(3).in(seminar);
        String speaker = aSpeaker().with("photoId", published).in(seminar);
        aSession().with("speakerIds", List.of(speaker)).in(seminar, aStage().in(seminar));
        publish(seminar);
        String url = "/seminars/" + seminar + "/speakers/" + speaker;
        atPresent(url)
                .body(aSpeaker().with("photoId", draft).body())
                .put(url)
                .then()
                .statusCode(200);

        unused.forgetSentBefore(Instant.now().minus(Duration.ofDays(1)));
        assertThere(nobodys, 200);

        unused.forgetSentBefore(Instant.now().plusSeconds(1));
        assertThere(nobodys, 404);
        assertThere(draft, 200);
        assertThere(published, 200);
    }

    private static void assertThere(String photo, int status) {
        asPublic().accept("image/*").get("/photos/" + photo).then().statusCode(status);
    }
}
