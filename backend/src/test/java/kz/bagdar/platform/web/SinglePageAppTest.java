package kz.bagdar.platform.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As it stands behind a web server that has the app: no folder, and a renderer that is away. */
class SinglePageAppTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var renderer = new PageRenderer();
        renderer.vertx = vertx;
        renderer.address = Optional.of(URI.create("http://127.0.0.1:1"));
        renderer.open();
        var pages = new PreparedPages();
        pages.renderer = renderer;
        pages.clock = Clock.systemUTC();
        var app = new SinglePageApp();
        app.folder = Optional.empty();
        app.renderer = renderer;
        app.headers = new PageHeaders();
        app.headers.signIn = Optional.empty();
        app.headers.tiles = new MapTiles();
        app.headers.tiles.url = Optional.of("https://tiles.example/{z}/{x}/{y}.png");
        app.written = new WrittenPages();
        app.written.pages = pages;
        Router router = Router.router(vertx);
        app.serve(router);
        server = await(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
    }

    @AfterEach
    void stop() throws Exception {
        await(vertx.close());
    }

    @Test
    void aPublicPageThatCannotBeWrittenIsToBeTriedLaterHoweverLongItsAddressIs() throws Exception {
        for (String path : new String[] {"/kk/", "/ru/search?q=" + "%D2%9B".repeat(600), "/sitemap-2.xml"}) {
            HttpResponse<Void> answer = get(path, "");

            assertThat(answer.statusCode(), is(503));
            assertThat(answer.headers().firstValue("Retry-After").orElse(null), equalTo("1"));
        }
        assertThat(get("/kk/console", "").statusCode(), is(404));
    }

    @Test
    void imagesComeFromHereAndFromTheSourceOfTiles() throws Exception {
        assertThat(
                get("/kk/", "").headers().firstValue("Content-Security-Policy").orElse(""),
                containsString(" img-src 'self' data: https://tiles.example; "));
    }

    @Test
    void theBareAddressLeadsToTheListInTheChosenLanguage() throws Exception {
        assertThat(location("/", ""), equalTo("/kk/"));
        assertThat(location("/?from=mail", "bagdar-language=ru"), equalTo("/ru/?from=mail"));
        assertThat(location("/", "bagdar-language=//evil.example"), equalTo("/kk/"));
        assertThat(location("/en", "bagdar-language=ru"), equalTo("/en/"));
        assertThat(location("/de", ""), nullValue());
    }

    private String location(String path, String cookie) throws Exception {
        return get(path, cookie).headers().firstValue("Location").orElse(null);
    }

    private HttpResponse<Void> get(String path, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                .header("Cookie", cookie)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
