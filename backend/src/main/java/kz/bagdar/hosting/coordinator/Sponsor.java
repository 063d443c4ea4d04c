package kz.bagdar.hosting.coordinator;

import jakarta.validation.constraints.NotNull;

/**
 * Who added a coordinator. A coordinator sees what those who added them may show: an administrator any visit, an organizer
 * or a client those of the seminars in whose teams they organize.
 */
public record Sponsor(
        @NotNull String subject,
        @NotNull String name,
        @NotNull boolean administrator) {}
