package kz.bagdar.route.travel;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

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

@Path("/seminars/{seminarId}/travel-settings")
@Tag(name = "Routes")
@RunOnVirtualThread
class TravelSettingsResource {

    @Inject
    TravelSettings settings;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getTravelSettings", summary = "By what travel times are estimated")
    public TravelSettingsView get(String seminarId) {
        return settings.get(seminarId);
    }

    @PUT
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateTravelSettings", summary = "Replace by what travel times are estimated")
    public TravelSettingsView update(
            String seminarId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteTravelSettings request) {
        return settings.write(seminarId, IfMatch.of(ifMatch), request);
    }
}
