package kz.bagdar.route.replacement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.organization.OrganizationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organization that could host in the place of another.
 *
 * @param sharedClusterIds clusters whose work the stop shows and that the organization leads or is a member of
 * @param missingClusterIds clusters that nobody would see at the stop any more
 * @param leads whether it leads one of the shared clusters
 * @param extraMinutes how much longer the way from the stop before (from the venue to the first one) and to the stop behind
 *     becomes; negative where it becomes shorter, missing where one of the ways is not known
 */
@Schema(name = "HostReplacement")
public record ReplacementView(
        @NotNull OrganizationView organization,
        @NotNull List<UUID> sharedClusterIds,
        @NotNull List<UUID> missingClusterIds,
        @NotNull boolean leads,
        @Schema(examples = "10") Integer extraMinutes,
        @NotNull List<ReplacementCaution> cautions) {}
