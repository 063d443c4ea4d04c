package kz.bagdar.division.assignment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a division puts one person.
 *
 * @param preferences the routes that the person had ranked, most wished first
 * @param choice which of them the person gets, counted from 1; null where it is none of them
 * @param locked whether an organizer had fixed the group
 * @param currentGroupId the person's group when the division was made
 */
@Schema(name = "Assignment")
public record AssignmentView(
        @NotNull UUID registrationId,
        String fullName,
        @NotNull @Schema(examples = "KZ-71") String regionCode,
        @NotNull UUID groupId,
        @NotNull UUID routeId,
        @NotNull List<UUID> preferences,
        Integer choice,
        @NotNull boolean locked,
        UUID currentGroupId) {}
