package kz.bagdar.press;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishingAtOnceTest {

    @Test
    void slowerOfTwoWhoPublishIsToldThatTheReleaseIsAnotherByNow() {
        APressRelease release = APressRelease.of(aSeminar().published());
        for (int attempt = 0; attempt < 8; attempt++) {
            release.edit("lead", "edited", inAll("<p>Attempt " + attempt + "</p>"));
            String etag = release.etag();

            List<Integer> statuses =
                    IntStream.range(0, 3)
                            .mapToObj(each -> Parallel.start(() -> release.tryToPublish(etag)))
                            .toList()
                            .stream()
                            .map(answer -> answer.join().extract().statusCode())
                            .sorted()
                            .toList();

            assertEquals(List.of(201, 412, 412), statuses);
        }
    }
}
