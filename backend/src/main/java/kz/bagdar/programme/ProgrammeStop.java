package kz.bagdar.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.route.StopView;

/** @param organization the host */
public record ProgrammeStop(
        @JsonUnwrapped StopView stop, @NotNull OrganizationView organization) {}
