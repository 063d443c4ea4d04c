package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Contradictions.Contradiction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edit that still says what the data no longer says.
 *
 * @param fact name of the fact
 * @param is missing where the data says nothing of the kind any more
 * @param stillSays the languages in which the edit goes by the old value
 */
@Schema(name = "Contradiction")
public record ContradictionView(
        @NotNull @Schema(examples = "venue") String fact,
        @NotNull LocalizedText was,
        LocalizedText is,
        @NotNull List<Language> stillSays) {

    static ContradictionView of(Contradiction found) {
        return new ContradictionView(found.fact(), found.was(), found.is(), found.stillSays());
    }
}
