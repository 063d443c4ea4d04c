package kz.bagdar.identity;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser needs to know before anyone has signed in.
 *
 * @param authServerUrl the realm as the browser reaches it
 * @param clientId as whom the pages sign people in, with code and PKCE
 * @param mapTilesUrl where a map's tiles are, with {z}, {x} and {y} in it; missing where there are none, and routes are
 *     drawn alone
 * @param mapAttribution whom the tiles are from, as their licence wants it said
 */
@Schema(name = "PublicConfig")
public record ConfigView(
        @NotNull @Schema(examples = "http://127.0.0.1:8180/realms/bagdar")
        String authServerUrl,

        @NotNull @Schema(examples = "bagdar-spa") String clientId,

        @NotNull @Schema(examples = "[\"kk\", \"ru\", \"en\"]")
        List<Language> languages,

        @NotNull Language defaultLanguage,

        @Schema(examples = "https://tiles.example.kz/{z}/{x}/{y}.png")
        String mapTilesUrl,

        @Schema(examples = "© Map data of the town") String mapAttribution) {}
