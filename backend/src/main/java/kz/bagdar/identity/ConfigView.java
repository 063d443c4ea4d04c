package kz.bagdar.identity;

import java.util.List;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser needs to know before anyone has signed in.
 *
 * @param authServerUrl the realm as the browser reaches it
 * @param clientId as whom the pages sign people in, with code and PKCE
 */
@Schema(name = "PublicConfig")
public record ConfigView(
        @Schema(examples = "http://127.0.0.1:8180/realms/bagdar")
        String authServerUrl,

        @Schema(examples = "bagdar-spa") String clientId,
        List<Language> languages,
        Language defaultLanguage) {}
