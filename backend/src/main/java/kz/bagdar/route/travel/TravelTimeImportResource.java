package kz.bagdar.route.travel;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.route.travel.TravelTimeImport.Manner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/travel-time-imports")
@Tag(name = "Routes")
@RunOnVirtualThread
class TravelTimeImportResource {

    @Inject
    TravelTimeImport imports;

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.TABLE_REJECTED, ProblemType.UNAVAILABLE})
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            operationId = "importTravelTimes",
            summary = "Take travel times from a table with the columns from, to and minutes, CSV or XLSX: all or none")
    public RestResponse<TravelTimeImportView> take(
            String seminarId,
            @Parameter(
                            description =
                                    "IMPORTED; ROUTED by a system that asks a routing service, which replaces nothing that people say")
                    @QueryParam("source")
                    @DefaultValue("IMPORTED")
                    TravelSource source,
            @Parameter(description = "A way back that the table does not say takes as long")
                    @QueryParam("bothWays")
                    @DefaultValue("false")
                    boolean bothWays,
            @Parameter(description = "Only tell what would be written, and what is wrong")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        return RestResponse.ok(imports.run(seminarId, file, new Manner(source, bothWays, dryRun)));
    }
}
