package kz.bagdar.platform.prepared;

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
import kz.bagdar.platform.web.Gzip;

/**
 * Answers the public with what is prepared, before any of what else a request goes through: everything in the answer has
 * been through that once.
 */
@ApplicationScoped
class PreparedRoute {

    /** What {@link PreparedAnswers#now} was before anything was read; only requests have it whose answer may be kept. */
    static final String BEGUN_AT = PreparedRoute.class.getName();

    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE;
    private static final int NOT_MODIFIED = 304;
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Authorization, Accept-Encoding");
    private static final CharSequence CACHING = HttpHeaders.createOptimized("private, no-cache");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    // without it the server would compress what the reader asked to have plain
    private static final CharSequence IDENTITY = HttpHeaders.createOptimized("identity");

    @Inject
    PreparedAnswers answers;

    void answer(@Observes Router router) {
        router.route("/api/v1/*").order(BEFORE_EVERYTHING).handler(this::answer);
    }

    private void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!isForEveryone(request)) {
            routing.next();
            return;
        }
        PreparedAnswer answer = answers.find(request.uri()).orElse(null);
        if (answer == null) {
            routing.put(BEGUN_AT, answers.now());
            routing.next();
            return;
        }
        HttpServerResponse response = routing.response();
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
        response.putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CONTENT_ENCODING, compressed ? GZIP : IDENTITY)
                .end(body);
    }

    private static boolean isForEveryone(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (accept == null || accept.contains("*/*") || accept.contains("application/json"));
    }
}
