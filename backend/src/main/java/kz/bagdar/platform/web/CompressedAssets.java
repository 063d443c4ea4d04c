package kz.bagdar.platform.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code and styles of the pages, compressed once and kept: their names change with their content, and there are no
 * more of them than files in the folder. What it does not have goes on to the next handler.
 */
final class CompressedAssets {

    private static final Pattern NAME = Pattern.compile("/assets/([\\w-][\\w.-]*\\.(js|css|svg))");

    private final Path folder;
    private final Map<String, Future<Buffer>> kept = new ConcurrentHashMap<>();

    CompressedAssets(Path folder) {
        this.folder = folder;
    }

    void answer(RoutingContext routing) {
        Matcher asked = NAME.matcher(routing.normalizedPath());
        boolean packed = Gzip.isAcceptedBy(routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean gets = routing.request().method().equals(HttpMethod.GET);
        if (!gets || !packed || !asked.matches()) {
            routing.next();
            return;
        }
        String name = asked.group(1);
        Path file = folder.resolve(name);
        if (!kept.containsKey(name) && !Files.isRegularFile(file)) {
            routing.next();
            return;
        }
        kept.computeIfAbsent(name, missing -> routing.vertx().executeBlocking(() -> compress(file)))
                .onSuccess(body -> routing.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, MimeMapping.getMimeTypeForExtension(asked.group(2)))
                        .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=31536000")
                        .end(body))
                .onFailure(routing::fail);
    }

    private static Buffer compress(Path file) {
        try {
            return Buffer.buffer(Gzip.compress(Files.readAllBytes(file)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
