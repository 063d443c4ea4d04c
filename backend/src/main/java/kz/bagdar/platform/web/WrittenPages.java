package kz.bagdar.platform.web;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers with pages that the renderer wrote; what it cannot answer goes on to the next handler. */
@ApplicationScoped
class WrittenPages {

    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    @Inject
    PreparedPages pages;

    void answer(RoutingContext routing) {
        Optional<PageAddress> address = PageAddress.of(routing);
        if (address.isEmpty()) {
            routing.next();
            return;
        }
        Context own = routing.vertx().getOrCreateContext();
        pages.find(address.get())
                .onComplete(page -> own.runOnContext(back -> {
                    if (page.succeeded()) {
                        send(page.result(), routing);
                    } else {
                        routing.next();
                    }
                }));
    }

    private static void send(PreparedPage page, RoutingContext routing) {
        HttpServerResponse response = routing.response();
        boolean packed = Gzip.isAcceptedBy(routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        String etag = '"' + page.etag() + (packed ? "-gzip" : "") + '"';
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie")
                .putHeader(HttpHeaders.ETAG, etag);
        if (page.status() == OK && isKnown(routing, etag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        Buffer body = packed ? page.compressed() : page.body();
        response.setStatusCode(page.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, page.type())
                .putHeader(HttpHeaders.CONTENT_ENCODING, packed ? "gzip" : "identity")
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        if (routing.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static boolean isKnown(RoutingContext routing, String etag) {
        String known = routing.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(etag);
    }
}
