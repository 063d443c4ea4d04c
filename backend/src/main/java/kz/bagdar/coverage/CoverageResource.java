package kz.bagdar.coverage;

import static kz.bagdar.identity.Permissions.DIVISIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/coverage")
@Tag(name = "Division")
@RunOnVirtualThread
class CoverageResource {

    @Inject
    Coverage coverage;

    @GET
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(
            operationId = "getCoverage",
            summary = "Which clusters each group, region and delegation sees, and which they miss")
    public CoverageView get(
            String seminarId,
            @Parameter(
                            description =
                                    "Under that division, proposed or adopted; without it, by the groups in which people are now")
                    @QueryParam("divisionId")
                    UUID divisionId) {
        return coverage.of(seminarId, divisionId);
    }
}
