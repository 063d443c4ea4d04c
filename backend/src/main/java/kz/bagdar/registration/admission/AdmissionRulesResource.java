package kz.bagdar.registration.admission;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
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

@Path("/seminars/{seminarId}/admission-rules")
@Tag(name = "Registrations")
@RunOnVirtualThread
class AdmissionRulesResource {

    @Inject
    SeminarAdmission admission;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getAdmissionRules", summary = "How places are given at a seminar")
    public AdmissionRulesView get(String seminarId) {
        return admission.get(seminarId);
    }

    @PUT
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateAdmissionRules", summary = "Replace how places are given at a seminar")
    public AdmissionRulesView update(
            String seminarId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteAdmissionRules request) {
        return admission.write(seminarId, IfMatch.of(ifMatch), request);
    }
}
