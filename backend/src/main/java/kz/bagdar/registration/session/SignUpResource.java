package kz.bagdar.registration.session;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/registrations/{registrationId}/sessions")
@Tag(name = "Registrations")
@RunOnVirtualThread
class SignUpResource {

    @Inject
    SignUps signUps;

    @GET
    @PermissionsAllowed({REGISTRATIONS_READ, REGISTRATIONS_OWN})
    @Operation(
            operationId = "listSessionChoices",
            summary =
                    "The sessions that take sign-ups, and what keeps a person from each, the participant the own ones")
    public Page<SessionChoice> list(String seminarId, UUID registrationId) {
        return signUps.choices(seminarId, registrationId);
    }

    @PUT
    @Path("/{sessionId}")
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN})
    @Refuses({ProblemType.SESSION_FULL, ProblemType.SESSION_CLASH, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "signUpForSession", summary = "Take a place at a session; nothing happens a second time")
    public SignUpView signUp(String seminarId, UUID registrationId, UUID sessionId) {
        return signUps.signUp(seminarId, registrationId, sessionId);
    }

    @DELETE
    @Path("/{sessionId}")
    @PermissionsAllowed({REGISTRATIONS_WRITE, REGISTRATIONS_OWN})
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "signOffFromSession",
            summary = "Free the place at a session; nothing happens a second time")
    public void signOff(String seminarId, UUID registrationId, UUID sessionId) {
        signUps.signOff(seminarId, registrationId, sessionId);
    }
}
