package kz.bagdar.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;

/** The addresses that people pass on by word of mouth: each leads to the list of seminars, in a language. */
final class FirstPage {

    private static final Map<String, String> PAGES = Map.of("/kk", "/kk/", "/ru", "/ru/", "/en", "/en/");
    private static final String LANGUAGE_COOKIE = "bagdar-language";
    private static final int FOUND = 302;

    private FirstPage() {}

    static void lead(RoutingContext routing) {
        String path = routing.normalizedPath();
        String page = path.equals("/") ? chosen(routing) : PAGES.get(path);
        if (page == null) {
            routing.next();
            return;
        }
        String query = routing.request().query();
        routing.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, query == null ? page : page + "?" + query)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Cookie")
                .end();
    }

    /** In Kazakh, the state language, for whoever has not chosen another. */
    private static String chosen(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .map(language -> PAGES.get("/" + language))
                .orElse("/kk/");
    }
}
