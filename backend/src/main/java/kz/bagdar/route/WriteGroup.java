package kz.bagdar.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a group.
 *
 * @param number how people call it; unique on the route
 * @param minSize fewest people that may be sent with it; absent is any
 * @param maxSize most people that may be sent with it; 0 is none, absent is any
 * @param guideLanguages which languages those who lead it speak; missing or none is any
 */
@Schema(examples = """
                {"number": 1, "minSize": 130, "maxSize": 160, "guideLanguages": ["kk"]}""")
public record WriteGroup(
        @NotNull UUID routeId,
        @NotNull @Min(1) @Max(9999) Integer number,
        @Localized(max = 200) LocalizedText name,
        @Min(0) @Max(1_000_000) Integer minSize,
        @Min(0) @Max(1_000_000) Integer maxSize,

        @Size(max = 3, message = "must have at most 3 items") List<@NotNull Language> guideLanguages) {

    public WriteGroup {
        guideLanguages = Objects.requireNonNullElse(guideLanguages, List.of());
    }
}
