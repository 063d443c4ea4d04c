package kz.bagdar.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a cluster. A list that is missing is an empty one.
 *
 * @param leadOrganizationId the organization that leads it; it need not be listed among the members
 */
@Schema(examples = """
                {"name": {"kk": "Инклюзия", "ru": "Инклюзия", "en": "Inclusion"}, "colour": "#c2255c",
                 "directions": [{"kk": "Мектептерде инклюзивті білім беруді іске асыру", "en": "Inclusive education in schools"}]}""")
public record WriteCluster(
        @NotNull @Localized(max = 200) LocalizedText name,
        @Localized(max = 2000, multiline = true) LocalizedText summary,
        UUID leadOrganizationId,
        @Size(max = 200) List<@NotNull UUID> memberOrganizationIds,
        @Size(max = 50) List<@NotNull @Localized(max = 500) LocalizedText> directions,
        @Size(max = 50) List<@NotNull @Localized(max = 500) LocalizedText> goals,
        @Size(max = 50) List<@NotNull @Valid Indicator> indicators,

        @Pattern(regexp = "#[0-9a-f]{6}", message = "must be a colour such as #2b8a3e") String colour) {

    public WriteCluster {
        memberOrganizationIds = orEmpty(memberOrganizationIds);
        directions = orEmpty(directions);
        goals = orEmpty(goals);
        indicators = orEmpty(indicators);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
