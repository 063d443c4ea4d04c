package kz.bagdar.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.seminar.stage.StageView;

public record ProgrammeStage(
        @JsonUnwrapped StageView stage, @NotNull List<ProgrammeSession> sessions, OrganizationView placeOrganization) {}
