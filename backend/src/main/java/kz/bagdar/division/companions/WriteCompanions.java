package kz.bagdar.division.companions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kz.bagdar.division.engine.CompanionKind;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note for colleagues, for example that one interprets for the other */
record WriteCompanions(
        @NotNull CompanionKind kind,

        @NotNull @Size(min = 2, max = 50, message = "must have 2 to 50 items") List<@NotNull UUID> registrationIds,

        @PlainText(max = 300) @Schema(examples = "Mother and daughter")
        String note) {}
