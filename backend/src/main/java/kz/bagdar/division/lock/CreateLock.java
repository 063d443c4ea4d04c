package kz.bagdar.division.lock;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason for colleagues, for example that the person gives a talk at one of the stops */
record CreateLock(
        @NotNull UUID registrationId,
        @NotNull UUID groupId,

        @PlainText(max = 300) @Schema(examples = "Speaks at School No. 13")
        String reason) {}
