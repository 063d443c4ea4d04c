package kz.bagdar.registration.link;

import jakarta.validation.constraints.NotNull;

/** @param link the participant's new personal address; the one before no longer works */
public record RenewedLink(@NotNull String link) {}
