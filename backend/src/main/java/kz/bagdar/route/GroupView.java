package kz.bagdar.route;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param guideLanguages which languages those who lead it speak; none is any */
@Schema(name = "Group")
public record GroupView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID routeId,
        @NotNull int number,
        LocalizedText name,
        Integer minSize,
        Integer maxSize,
        @NotNull List<Language> guideLanguages)
        implements Revisioned {

    /** What was published before guides had languages names none. */
    public GroupView {
        guideLanguages = Objects.requireNonNullElse(guideLanguages, List.of());
    }
}
