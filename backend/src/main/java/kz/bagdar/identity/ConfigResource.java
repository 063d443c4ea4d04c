package kz.bagdar.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.MapTiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/config")
@Tag(name = "Identity")
@RunOnVirtualThread
class ConfigResource {

    private static final String PAGES = "bagdar-spa";

    @ConfigProperty(name = "bagdar.oidc-public-url")
    Optional<URI> signIn;

    @Inject
    MapTiles tiles;

    @GET
    @Operation(
            operationId = "getConfig",
            summary = "Where and how to sign in, in which languages, and where maps are from")
    public ConfigView get() {
        return new ConfigView(
                signIn.map(URI::toString).orElse(null),
                PAGES,
                List.of(Language.values()),
                Language.kk,
                tiles.url().orElse(null),
                tiles.attribution().orElse(null));
    }
}
