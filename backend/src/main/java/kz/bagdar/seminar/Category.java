package kz.bagdar.seminar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of audience that people register under, such as heads of district methodology rooms. */
public record Category(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,30}", message = "must be 1 to 30 of A-Z, 0-9 and _") @Schema(examples = "DISTRICT")
        String code,

        @NotNull @Localized(max = 200) LocalizedText name) {}
