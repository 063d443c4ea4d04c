package kz.bagdar.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a route. Missing lists are empty ones.
 *
 * @param number how people call it; unique in the seminar
 * @param topics what is shown along the way, where it is not known at which stop
 * @param inOrder whether groups see the stops in their order; missing is no: in any order
 */
@Schema(examples = """
                {"number": 1, "colour": "#0b7285", "topics": [{"kk": "Мектептерде инклюзивті білім беруді іске асыру",
                  "ru": "Реализация инклюзивного образования в школах", "en": "Inclusive education in schools"}]}""")
public record WriteRoute(
        @NotNull @Min(1) @Max(9999) Integer number,
        @Localized(max = 200) LocalizedText name,
        @Localized(max = 2000, multiline = true) LocalizedText summary,

        @Pattern(regexp = "#[0-9a-f]{6}", message = "must be a colour such as #2b8a3e") String colour,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull @Localized(max = 200) LocalizedText> topics,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull UUID> clusterIds,

        Boolean inOrder) {

    public WriteRoute {
        topics = Objects.requireNonNullElse(topics, List.of());
        clusterIds = Objects.requireNonNullElse(clusterIds, List.of());
        inOrder = Objects.requireNonNullElse(inOrder, false);
    }
}
