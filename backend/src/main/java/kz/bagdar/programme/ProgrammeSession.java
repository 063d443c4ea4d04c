package kz.bagdar.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;

/** @param speakers in the order in which the session names them */
public record ProgrammeSession(
        @JsonUnwrapped SessionView session, @NotNull List<SpeakerView> speakers, OrganizationView placeOrganization) {}
