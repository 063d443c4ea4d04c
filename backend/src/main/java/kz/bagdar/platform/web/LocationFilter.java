package kz.bagdar.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets the addresses of what was created begin where callers reach us: behind a server that ends TLS, a request does not
 * tell. They stay absolute, for not every client of ours resolves a relative one, which the header may hold too.
 */
class LocationFilter {

    private final PublicUrl publicUrl;

    LocationFilter(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerResponseFilter
    void address(ContainerResponseContext response) {
        URI location = response.getLocation();
        if (location != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, publicUrl.of(location.getRawPath()));
        }
    }
}
