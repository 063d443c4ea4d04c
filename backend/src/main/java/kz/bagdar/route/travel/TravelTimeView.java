package kz.bagdar.route.travel;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param revision 0 where nobody says anything of the way
 * @param minutes missing where nobody says it and one of the two has no coordinates
 * @param kilometres in a straight line; missing where one of the two has no coordinates
 */
@Schema(name = "TravelTime")
public record TravelTimeView(
        @NotNull int revision,
        @NotNull UUID fromOrganizationId,
        @NotNull UUID toOrganizationId,
        @Schema(examples = "20") Integer minutes,
        @NotNull TravelSource source,
        @Schema(examples = "4.2") Double kilometres)
        implements Revisioned {

    Way way() {
        return new Way(fromOrganizationId, toOrganizationId);
    }
}
