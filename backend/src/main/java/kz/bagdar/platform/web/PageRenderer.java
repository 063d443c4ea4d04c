package kz.bagdar.platform.web;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The program beside the service that writes public pages. It is asked without anything of the one who asked us: what it
 * writes, everyone may read. It may be slow, broken or absent; nobody waits for it long.
 */
@ApplicationScoped
class PageRenderer {

    private static final int CONNECT_MS = 300;
    private static final int PATIENCE_MS = 2_000;
    private static final int AT_ONCE = 8;
    private static final int WAITING = 32;
    private static final int LONGEST_PAGE = 4 * 1024 * 1024;
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    /** The renderer is there and well, but not for this page. */
    static final class NoPage extends Exception {

        private static final long serialVersionUID = 1L;

        NoPage(String message) {
            super(message);
        }
    }

    @ConfigProperty(name = "bagdar.renderer-url")
    Optional<URI> address;

    @Inject
    Vertx vertx;

    private HttpClient client;

    @PostConstruct
    void open() {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MS)
                .setMaxPoolSize(AT_ONCE)
                .setMaxWaitQueueSize(WAITING));
    }

    void close(@Observes ShutdownEvent end) {
        client.close();
    }

    boolean isThere() {
        return address.isPresent();
    }

    /** Fails, with {@link NoPage} where the renderer answered; then the app makes the page in the browser. */
    Future<PreparedPage> render(PageAddress page) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(address.orElseThrow().getHost())
                .setPort(address.orElseThrow().getPort())
                .setURI(page.uri())
                .setTimeout(PATIENCE_MS)
                .putHeader("Bagdar-Scheme", page.scheme());
        return client.request(request).compose(sent -> sent.send().compose(PageRenderer::read));
    }

    private static Future<PreparedPage> read(HttpClientResponse answer) {
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) > LONGEST_PAGE) {
            answer.exceptionHandler(broken -> {}).request().reset();
            return Future.failedFuture(new NoPage("The renderer answered with " + length + " bytes"));
        }
        int status = answer.statusCode();
        if (status != OK && (status < REFUSED || status >= FAILED)) {
            return answer.end().compose(end -> Future.failedFuture(new NoPage("The renderer answered " + status)));
        }
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        UUID seminarId = Optional.ofNullable(answer.getHeader("Bagdar-Seminar"))
                .map(UUID::fromString)
                .orElse(null);
        return answer.body().map(body -> PreparedPage.of(status, type, body, seminarId));
    }
}
