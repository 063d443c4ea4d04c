package kz.bagdar.cluster;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows whether a cluster gets where it wants to.
 *
 * @param target the figure or the state aimed at, in the cluster's own words
 */
public record Indicator(
        @NotNull @Localized(max = 300) LocalizedText name,

        @PlainText(max = 100) @Schema(examples = "12 schools")
        String target) {}
