package kz.bagdar.registration.form;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/registration-form")
@Tag(name = "Registrations")
@RunOnVirtualThread
class RegistrationFormResource {

    @Inject
    RegistrationForms forms;

    @GET
    @Operation(operationId = "getRegistrationForm", summary = "What those who register for a seminar are asked")
    public RegistrationFormView get(String seminarId) {
        return forms.get(seminarId);
    }

    @PUT
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "updateRegistrationForm",
            summary = "Replace what those who register are asked; what was answered stays")
    public RegistrationFormView update(
            String seminarId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteRegistrationForm request) {
        return forms.write(seminarId, IfMatch.of(ifMatch), request);
    }
}
