package kz.bagdar.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other end is a program that answers as these tests want it to: broken and slow ones cannot be ordered otherwise. */
class PreparedPagesTest {

    private static final UUID SEMINAR = UUID.randomUUID();
    private static final PageAddress PAGE = new PageAddress("/kk/seminars/astana-2019", "auto");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private final SetClock clock = new SetClock();
    private final PreparedPages pages = new PreparedPages();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = await(vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1"));
        var renderer = new PageRenderer();
        renderer.vertx = vertx;
        renderer.address = Optional.of(URI.create("http://127.0.0.1:" + server.actualPort()));
        renderer.open();
        pages.renderer = renderer;
        pages.clock = clock;
    }

    @AfterEach
    void stop() throws Exception {
        await(vertx.close());
    }

    @Test
    void onePageIsWrittenOnceForManyReadersAndAnewAfterAMoment() throws Exception {
        var first = pages.find(PAGE);
        var second = pages.find(PAGE);
        assertSame(await(first), await(second));
        assertEquals(1, asked.get());

        clock.now = clock.now.plusMillis(1_001);
        await(pages.find(PAGE));

        assertEquals(2, asked.get());
    }

    @Test
    void colourSchemesAndParametersArePagesOfTheirOwn() throws Exception {
        await(pages.find(PAGE));
        await(pages.find(new PageAddress(PAGE.uri(), "dark")));
        await(pages.find(new PageAddress(PAGE.uri() + "?by=place", "auto")));

        assertEquals(3, asked.get());
    }

    @Test
    void aChangeOfASeminarDropsItsPagesAndThoseAboutSeveral() throws Exception {
        var list = new PageAddress("/kk/", "auto");
        await(pages.find(PAGE));
        await(pages.find(list));

        pages.drop(UUID.randomUUID());
        await(pages.find(PAGE));
        assertEquals(2, asked.get());
        await(pages.find(list));
        assertEquals(3, asked.get());

        pages.drop(SEMINAR);
        await(pages.find(PAGE));
        assertEquals(4, asked.get());
    }

    @Test
    void aMissingPageIsAPage() throws Exception {
        PreparedPage missing = await(pages.find(new PageAddress("/kk/missing", "auto")));

        assertEquals(404, missing.status());
    }

    @Test
    void whatTheServiceRefusesIsAPage() throws Exception {
        assertEquals(
                400,
                await(pages.find(new PageAddress("/kk/search?q=%00", "auto"))).status());
    }

    @Test
    void aPageThatCannotBeWrittenIsLeftInPeaceForAMomentAndNoOtherIs() throws Exception {
        var broken = new PageAddress("/kk/broken", "auto");
        assertTrue(failureAt(broken).contains("503"));
        assertTrue(failureAt(broken).contains("503"));
        assertEquals(1, asked.get());

        assertEquals(200, await(pages.find(PAGE)).status());
        clock.now = clock.now.plusSeconds(2);
        failureAt(broken);

        assertEquals(3, asked.get());
    }

    @Test
    void aSilentRendererIsWaitedForByFewAndNotForLong() throws Exception {
        long start = System.nanoTime();

        failureAt(new PageAddress("/kk/silent", "auto"));

        assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 4_000);
        assertTrue(failureAt(PAGE).contains("just not answered"));
        assertEquals(1, asked.get());
        clock.now = clock.now.plusSeconds(2);
        assertEquals(200, await(pages.find(PAGE)).status());
    }

    private String failureAt(PageAddress address) {
        return assertThrows(ExecutionException.class, () -> await(pages.find(address)))
                .getMessage();
    }

    private void answer(HttpServerRequest request) {
        asked.incrementAndGet();
        var response = request.response().putHeader("Content-Type", "text/html; charset=utf-8");
        switch (request.path()) {
            case "/kk/silent" -> {}
            case "/kk/broken" -> response.setStatusCode(503).end();
            case "/kk/search" -> response.setStatusCode(400).end("refused");
            case "/kk/missing" -> response.setStatusCode(404).end("nowhere");
            case "/kk/" -> response.end("list");
            default -> response.putHeader("Bagdar-Seminar", SEMINAR.toString()).end("page");
        }
    }

    private static <T> T await(io.vertx.core.Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
