package kz.bagdar.programme.version;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.programme.ProgrammeView;

/** @param programme as it was published; where the seminar stands, its places and whom to ask are those of today */
public record VersionContent(
        @NotNull VersionView version, @NotNull ProgrammeView programme) {}
