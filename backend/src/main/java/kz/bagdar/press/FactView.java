package kz.bagdar.press;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.press.text.Fact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param name the same for as long as the same thing is said, such as {@code venue} or {@code speaker/} and an id */
@Schema(name = "Fact")
public record FactView(
        @NotNull @Schema(examples = "venue") String name,
        @NotNull LocalizedText value) {

    static List<FactView> of(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new FactView(fact.name(), fact.value()))
                .toList();
    }
}
