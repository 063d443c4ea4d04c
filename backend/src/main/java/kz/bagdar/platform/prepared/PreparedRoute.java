package kz.bagdar.platform.prepared;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import kz.bagdar.platform.prepared.PreparedAnswers.Ready;
import kz.bagdar.platform.web.Gzip;

/**
 * Answers the public with what is prepared, before any of what else a request goes through: everything in the answer has
 * been through that once.
 */
@ApplicationScoped
class PreparedRoute {

    /** The {@link Preparation} that a request is; only those have one whose answer may be kept. */
    static final String PREPARATION = PreparedRoute.class.getName();

    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
    private static final int NOT_MODIFIED = 304;

    /** Whoever has waited for so long sees to the answer alone. */
    private static final long PATIENCE_SECONDS = 5;

    private static final CharSequence VARY = HttpHeaders.createOptimized("Authorization, Accept-Encoding");
    private static final CharSequence CACHING = HttpHeaders.createOptimized("private, no-cache");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    // without it the server would compress what the reader asked to have plain
    private static final CharSequence IDENTITY = HttpHeaders.createOptimized("identity");

    @Inject
    PreparedAnswers answers;

    @Inject
    PreparedAddresses addresses;

    void answer(@Observes Router router) {
        router.route(PreparedAddresses.BASE + "/*").order(BEFORE_EVERYTHING).handler(this::answer);
    }

    private void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.method() != HttpMethod.GET || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            routing.next();
            return;
        }
        Ready ready = answers.find(request.uri()).orElse(null);
        if (ready != null) {
            answer(routing, ready);
            return;
        }
        addresses
                .contentType(request.uri())
                .ifPresentOrElse(contentType -> prepare(routing, contentType), routing::next);
    }

    private void prepare(RoutingContext routing, String contentType) {
        Preparation own = answers.prepare(routing.request().uri(), contentType);
        Preparation other = answers.begin(own).orElse(null);
        if (other != null) {
            await(routing, other);
            return;
        }
        routing.put(PREPARATION, own);
        routing.addEndHandler(ended -> answers.end(own));
        routing.next();
    }

    private void await(RoutingContext routing, Preparation other) {
        HttpServerRequest request = routing.request();
        Context context = routing.vertx().getOrCreateContext();
        request.pause();
        other.ended().future().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).onComplete(ended -> {
            answers.end(other);
            context.runOnContext(none -> {
                request.resume();
                answers.find(request.uri()).ifPresentOrElse(ready -> answer(routing, ready), () -> {
                    routing.put(PREPARATION, answers.prepare(request.uri(), other.contentType()));
                    routing.next();
                });
            });
        });
    }

    private static void answer(RoutingContext routing, Ready ready) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        if (response.closed()) {
            return;
        }
        if (!accepts(request.getHeader(HttpHeaders.ACCEPT), ready.contentType())) {
            routing.next();
            return;
        }
        PreparedAnswer answer = ready.answer();
        response.putHeader(HttpHeaders.ETAG, answer.etag())
                .putHeader(HttpHeaders.VARY, VARY)
                .putHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(answer.etag()) || known.strip().equals("*"))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        boolean compressed = Gzip.isAcceptedBy(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer body = compressed ? answer.compressed() : answer.plain();
        response.putHeader(HttpHeaders.CONTENT_TYPE, ready.contentType())
                .putHeader(HttpHeaders.CONTENT_ENCODING, compressed ? GZIP : IDENTITY)
                .end(body);
    }

    private static boolean accepts(String accept, String contentType) {
        return accept == null
                || accept.contains("*/*")
                || accept.contains(contentType.substring(0, contentType.indexOf(';')));
    }
}
