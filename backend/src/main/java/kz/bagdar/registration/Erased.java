package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** @param erasedAt when it was done */
public record Erased(@NotNull Instant erasedAt) {}
