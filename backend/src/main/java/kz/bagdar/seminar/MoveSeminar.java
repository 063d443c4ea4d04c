package kz.bagdar.seminar;

import jakarta.validation.constraints.NotNull;

public record MoveSeminar(@NotNull Lifecycle to) {}
