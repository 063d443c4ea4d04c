package kz.bagdar.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a group.
 *
 * @param number how people call it; unique on the route
 * @param minSize fewest people that may be sent with it; absent is any
 * @param maxSize most people that may be sent with it; 0 is none, absent is any
 */
@Schema(examples = """
                {"number": 1, "minSize": 130, "maxSize": 160}""")
public record WriteGroup(
        @NotNull UUID routeId,
        @NotNull @Min(1) @Max(9999) Integer number,
        @Localized(max = 200) LocalizedText name,
        @Min(0) @Max(1_000_000) Integer minSize,
        @Min(0) @Max(1_000_000) Integer maxSize) {}
