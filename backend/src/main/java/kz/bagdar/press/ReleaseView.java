package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A press release: to the seminar's team as it is worked on, to everyone else as it was last published.
 *
 * @param title plain text; the team edits it in the section {@code title}, which the published release does not repeat
 * @param days when the seminar is, as this release says
 * @param venue where, as this release says
 * @param publishedVersion number of the last publication
 * @param factsChanged whether generating anew would change anything; told to the team
 */
@Schema(name = "PressRelease")
public record ReleaseView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull ReleaseState state,
        @NotNull LocalizedText title,
        @NotNull LocalizedText days,
        LocalizedText venue,
        @Schema(examples = "2") Integer publishedVersion,
        Instant publishedAt,
        @NotNull boolean repliesOpen,
        Instant updatedAt,
        @NotNull boolean factsChanged,
        @NotNull List<SectionView> sections)
        implements Revisioned {

    static ReleaseView ofTeam(PressRelease release, Instant publishedAt, boolean factsChanged) {
        Manuscript manuscript = release.manuscript();
        Edition edition = manuscript.edition();
        Contradictions present = manuscript.present();
        return new ReleaseView(
                release.id(),
                release.revision(),
                release.seminarId(),
                release.state(),
                edition.title(),
                edition.days(),
                edition.venue(),
                release.publishedVersion(),
                publishedAt,
                release.repliesOpen(),
                release.updatedAt(),
                factsChanged,
                manuscript.sections().stream()
                        .map(section -> SectionView.of(manuscript, section, present))
                        .toList());
    }

    static ReleaseView published(PressRelease release, PressReleaseVersion version) {
        return new ReleaseView(
                release.id(),
                release.revision(),
                release.seminarId(),
                release.state(),
                version.edition().title(),
                version.edition().days(),
                version.edition().venue(),
                version.number(),
                version.publishedAt(),
                release.repliesOpen(),
                null,
                false,
                version.edition().sections().stream().map(SectionView::of).toList());
    }
}
