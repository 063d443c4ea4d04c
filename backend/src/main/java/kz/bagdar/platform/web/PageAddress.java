package kz.bagdar.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a written page depends on: its address with the parameters, and the colours that somebody chose ("auto" where
 * nobody did). Nothing of the one who asks goes further than this.
 */
record PageAddress(String uri, String scheme) {

    /** Public pages have the language at the front; behind /console everything is behind a sign-in too. */
    private static final Pattern WRITTEN =
            Pattern.compile("/(?:kk|ru|en)/(?!console(?:/|$)).*|/robots\\.txt|/sitemap(?:-\\d{1,4})?\\.xml");

    private static final String SCHEME_COOKIE = "bagdar-scheme";
    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final int LONGEST = 2_500;

    /** Nothing where no page is written for that address, if only for its length. */
    static Optional<PageAddress> of(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String path = routing.normalizedPath();
        String uri = request.query() == null ? path : path + "?" + request.query();
        if (uri.length() > LONGEST || !isPublic(routing)) {
            return Optional.empty();
        }
        Cookie chosen = request.getCookie(SCHEME_COOKIE);
        boolean known = chosen != null && SCHEMES.contains(chosen.getValue());
        return Optional.of(new PageAddress(uri, known ? chosen.getValue() : "auto"));
    }

    /** Whether a public page is asked for. */
    static boolean isPublic(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return reads && WRITTEN.matcher(routing.normalizedPath()).matches();
    }
}
