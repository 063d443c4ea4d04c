package kz.bagdar.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser is told of every page that the service itself serves. */
@ApplicationScoped
public class PageHeaders {

    @ConfigProperty(name = "bagdar.oidc-public-url")
    Optional<URI> signIn;

    @Inject
    MapTiles tiles;

    public void set(RoutingContext request) {
        request.response()
                .putHeader("Content-Security-Policy", contentSecurityPolicy())
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .putHeader("Permissions-Policy", "geolocation=(), microphone=()");
        request.next();
    }

    // the theme's styles are written into the page by script; everything else comes from here, sign-in and the tiles of
    // maps apart
    private String contentSecurityPolicy() {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: "
                + tiles.origin().orElse("") + "; font-src 'self' data:;"
                + " connect-src 'self' " + signIn.map(PageHeaders::origin).orElse("")
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
