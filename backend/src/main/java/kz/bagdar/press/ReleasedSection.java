package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param html of p, br, strong, em, h3, ul, ol, li, a and blockquote alone */
@Schema(name = "ReleasedSection")
public record ReleasedSection(
        @NotNull @Schema(examples = "purpose") String key,
        LocalizedText heading,

        @NotNull @Schema(examples = "{\"en\": \"<p>Pass on the experience of the city.</p>\"}")
        LocalizedText html) {}
