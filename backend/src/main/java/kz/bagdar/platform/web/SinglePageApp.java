package kz.bagdar.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the built single-page app from a folder beside the service, where there is one, so that one address has pages
 * and API. Its pages have addresses of their own: the public ones answer with what the renderer wrote, and all of them
 * otherwise with the app's one page, which makes them in the browser.
 */
@ApplicationScoped
class SinglePageApp {

    private static final Logger LOG = Logger.getLogger(SinglePageApp.class);
    private static final int BEHIND_EVERYTHING = 100_000;
    private static final long ONE_YEAR = 365L * 24 * 60 * 60;
    private static final List<String> NOT_PAGES = List.of("/api/", "/q/", "/docs", "/openapi", "/assets/", "/sitemap");
    private static final int UNAVAILABLE = 503;

    @ConfigProperty(name = "bagdar.spa-dir")
    Optional<Path> folder;

    @Inject
    PageHeaders headers;

    @Inject
    PageRenderer renderer;

    @Inject
    WrittenPages written;

    void serve(@Observes Router router) {
        if (folder.isPresent() || renderer.isThere()) {
            router.route("/*").order(BEHIND_EVERYTHING).handler(headers::set);
        }
        if (renderer.isThere()) {
            router.route("/*").order(BEHIND_EVERYTHING + 1).handler(FirstPage::lead);
            router.route("/*").order(BEHIND_EVERYTHING + 1).handler(written::answer);
        }
        if (folder.isPresent()) {
            serveApp(router);
        }
        if (renderer.isThere()) {
            router.route("/*").order(BEHIND_EVERYTHING + 6).handler(SinglePageApp::tryLater);
        }
    }

    private void serveApp(Router router) {
        Path page = folder.get().resolve("index.html").toAbsolutePath();
        if (!Files.isRegularFile(page)) {
            LOG.warnf("There is no index.html in %s, so no pages are served", folder.get());
            return;
        }
        String root = page.getParent().toString();
        router.route("/assets/*")
                .order(BEHIND_EVERYTHING + 2)
                .handler(new CompressedAssets(page.resolveSibling("assets"))::answer);
        // their names change with their content
        router.route("/assets/*")
                .order(BEHIND_EVERYTHING + 3)
                .handler(StaticHandler.create(FileSystemAccess.ROOT, root + "/assets")
                        .setMaxAgeSeconds(ONE_YEAR));
        router.route("/*")
                .order(BEHIND_EVERYTHING + 4)
                .handler(StaticHandler.create(FileSystemAccess.ROOT, root)
                        .setIndexPage("index.html")
                        .setCachingEnabled(false));
        router.route("/*").order(BEHIND_EVERYTHING + 5).handler(request -> {
            if (isPage(request)) {
                request.response()
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .sendFile(page.toString());
            } else {
                request.next();
            }
        });
    }

    /** Written pages that nobody else here can stand in for: the web server in front may have the app's page. */
    private static void tryLater(RoutingContext request) {
        if (PageAddress.isPublic(request)) {
            request.response()
                    .setStatusCode(UNAVAILABLE)
                    .putHeader(HttpHeaders.RETRY_AFTER, "1")
                    .end();
        } else {
            request.next();
        }
    }

    private static boolean isPage(RoutingContext request) {
        String path = request.normalizedPath();
        boolean read = request.request().method().equals(HttpMethod.GET)
                || request.request().method().equals(HttpMethod.HEAD);
        return read && NOT_PAGES.stream().noneMatch(path::startsWith);
    }
}
