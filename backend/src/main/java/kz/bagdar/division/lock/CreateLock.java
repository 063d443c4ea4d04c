package kz.bagdar.division.lock;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.PlainText;

/** @param reason for colleagues, for example that the person gives a talk at one of the stops */
record CreateLock(
        @NotNull UUID registrationId,
        @NotNull UUID groupId,
        @PlainText(max = 300) String reason) {}
