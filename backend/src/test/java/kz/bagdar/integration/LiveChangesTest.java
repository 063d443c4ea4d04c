package kz.bagdar.integration;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveChangesTest {

    @TestHTTPResource("/api/v1/seminars/")
    URI seminars;

    @Test
    void teamHearsOfAChangeAsItHappens() throws Exception {
        String seminar = aSeminar().drafted();
        String another = aSeminar().drafted();
        try (Stream<String> stream = listen(seminar)) {
            BlockingQueue<String> lines = queue(stream);
            assertEquals("event:open", next(lines));

            aStage().in(another);
            String stage = aStage().in(seminar);

            assertEquals("event:change", next(lines));
            String data = Stream.generate(() -> next(lines))
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(data.contains("\"resourceType\":\"stage\""), data);
            assertTrue(data.contains(stage), data);
            assertTrue(data.contains("\"kind\":\"CREATED\""), data);
            // the other seminar's stage came before, and is not heard
            assertNull(lines.poll(1, TimeUnit.SECONDS));
        }
    }

    @Test
    void streamEndsWhenTheTeamChangesSoThatRightsAreLookedAtAgain() throws Exception {
        String seminar = aSeminar().drafted();
        try (Stream<String> stream = listen(seminar)) {
            BlockingQueue<String> lines = queue(stream);
            assertEquals("event:open", next(lines));

            asOrganizer()
                    .body("{\"subject\": \"somebody\", \"name\": \"Somebody\", \"role\": \"READER\"}")
                    .post("/seminars/" + seminar + "/team")
                    .then()
                    .statusCode(201);

            Stream.generate(() -> next(lines)).filter("end"::equals).findFirst().orElseThrow();
        }
    }

    @Test
    void teamAloneListens() {
        String address = "/seminars/" + aSeminar().published() + "/events";

        asPublic().accept("text/event-stream").get(address).then().statusCode(401);
        asReader().accept("text/event-stream").get(address).then().statusCode(404);
        with(Tokens.otherOrganizer())
                .accept("text/event-stream")
                .get(address)
                .then()
                .statusCode(404);
    }

    private Stream<String> listen(String seminar) throws Exception {
        // by then all that made the seminar has been heard, its team included
        Thread.sleep(1000);
        HttpRequest request = HttpRequest.newBuilder(seminars.resolve(seminar + "/events"))
                .header("Authorization", "Bearer " + Tokens.organizer())
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, response.statusCode());
        return response.body();
    }

    /** Its events and what they carry, then "end" when the service ends it. */
    private static BlockingQueue<String> queue(Stream<String> stream) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try {
                stream.filter(line -> line.startsWith("event:") || line.startsWith("data:{"))
                        .forEach(lines::add);
            } catch (UncheckedIOException closed) {
                // by the test, which has heard enough
            }
            lines.add("end");
        });
        return lines;
    }

    private static String next(BlockingQueue<String> lines) {
        try {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertTrue(line != null, "nothing was heard for ten seconds");
            return line;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
