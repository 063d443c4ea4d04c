package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One publication of a press release.
 *
 * @param publishedBy for the seminar's team alone
 * @param sections in a list of versions they are left out
 */
@Schema(name = "ReleaseVersion")
public record ReleaseVersionView(
        @NotNull UUID id,
        @NotNull UUID releaseId,
        @NotNull @Schema(examples = "2") int number,
        @NotNull Instant publishedAt,
        @Schema(examples = "Данияр Сейтов") String publishedBy,
        @NotNull LocalizedText title,
        @NotNull LocalizedText days,
        LocalizedText venue,
        LocalizedText note,
        List<ReleasedSection> sections) {}
