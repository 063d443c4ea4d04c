package kz.bagdar.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the tiles of maps are from, which whoever runs the service chooses; without any, routes are drawn alone. */
@ApplicationScoped
public class MapTiles {

    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/\\s;,]+)/.*");

    @ConfigProperty(name = "bagdar.map.tiles-url")
    Optional<String> url;

    @ConfigProperty(name = "bagdar.map.attribution")
    Optional<String> attribution;

    public Optional<String> url() {
        return url;
    }

    public Optional<String> attribution() {
        return attribution;
    }

    /** As a content security policy names it; any of several hosts, where the address has {s} for them. */
    Optional<String> origin() {
        return url.map(ORIGIN::matcher)
                .filter(Matcher::matches)
                .map(address -> address.group(1).replace("{s}", "*"));
    }
}
