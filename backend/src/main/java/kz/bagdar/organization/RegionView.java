package kz.bagdar.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param since the first day on which the region existed; null where it is older than the country's present law */
@Schema(name = "Region")
public record RegionView(
        @NotNull @Schema(examples = "KZ-71") String code,
        @NotNull @Schema(examples = """
                {"kk": "Астана", "ru": "Астана", "en": "Astana"}""") LocalizedText name,
        LocalDate since) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.name(), region.since());
    }
}
