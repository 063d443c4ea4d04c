package kz.bagdar.programme.version;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.ChangeCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One publication of a seminar's programme.
 *
 * @param publishedBy for the seminar's team alone; missing where nobody did, and the service published what had been public
 *     before there were versions
 * @param changes against the version before
 */
@Schema(name = "Version")
public record VersionView(
        @NotNull UUID id,
        @NotNull UUID seminarId,
        @NotNull @Schema(examples = "2") int number,
        @NotNull Instant publishedAt,
        @Schema(examples = "Данияр Сейтов") String publishedBy,
        LocalizedText note,
        @NotNull ChangeCounts changes) {}
