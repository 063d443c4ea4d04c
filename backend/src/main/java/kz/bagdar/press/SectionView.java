package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One section of a press release. All but key, heading and html are for the seminar's team.
 *
 * @param html what is shown: in each language the edit, or else what is generated
 * @param generated from the data; missing in a section of the team's own, and where the data no longer has what the section
 *     was about
 * @param edited what the team wrote in its place
 * @param facts what the generated text says
 * @param basis the same facts as they were when the text was edited, with each value that parts of it may go by
 * @param contradictions what the edit still says though the data no longer does
 */
@Schema(name = "ReleaseSection")
public record SectionView(
        @NotNull @Schema(examples = "purpose") String key,
        LocalizedText heading,
        LocalizedText html,
        LocalizedText generated,
        LocalizedText edited,
        List<FactView> facts,
        List<FactView> basis,
        List<ContradictionView> contradictions,
        Boolean hidden) {

    static SectionView of(Manuscript manuscript, StoredSection section, Contradictions present) {
        return new SectionView(
                section.key(),
                section.heading(),
                section.html(),
                section.generated(),
                section.edited(),
                FactView.of(manuscript.facts(section)),
                section.edited() == null ? null : FactView.of(manuscript.basis(section)),
                manuscript.contradictions(section, present).stream()
                        .map(ContradictionView::of)
                        .toList(),
                section.hidden());
    }

    static SectionView of(ReleasedSection section) {
        return new SectionView(section.key(), section.heading(), section.html(), null, null, null, null, null, null);
    }
}
