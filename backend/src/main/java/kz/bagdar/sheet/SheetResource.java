package kz.bagdar.sheet;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.SEMINARS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.StreamedBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/sheets")
@Tag(name = "Sheets")
@RunOnVirtualThread
class SheetResource {

    private static final String PDF = "application/pdf";

    @Inject
    Sheets sheets;

    @GET
    @Path("/route-sheets.pdf")
    @Produces(PDF)
    @PermissionsAllowed(SEMINARS_READ)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "getRouteSheets",
            summary = "A sheet for the guide and the driver of each group: its stops in order, with times and ways")
    @APIResponse(
            responseCode = "200",
            description = "A4, a sheet for each group",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response routeSheets(
            String seminarId,
            @Parameter(description = "The groups of this route alone") @QueryParam("routeId") UUID routeId,
            @QueryParam("groupId") UUID groupId,
            @QueryParam("lang") @DefaultValue("kk") Language language) {
        return pdf(sheets.routeSheets(seminarId, routeId, groupId, language), "route-sheets");
    }

    @GET
    @Path("/host-lists.pdf")
    @Produces(PDF)
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "getHostLists",
            summary = "A list for each host: which groups come when, and who is in them, without contact data")
    @APIResponse(
            responseCode = "200",
            description = "A4, a list for each host",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response hostLists(
            String seminarId,
            @Parameter(description = "The hosts on this route alone") @QueryParam("routeId") UUID routeId,
            @QueryParam("organizationId") UUID organizationId,
            @QueryParam("lang") @DefaultValue("kk") Language language) {
        return pdf(sheets.hostLists(seminarId, routeId, organizationId, language), "host-lists");
    }

    @GET
    @Path("/door-posters.pdf")
    @Produces(PDF)
    @PermissionsAllowed(SEMINARS_READ)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "getDoorPosters",
            summary = "A poster for the door of each stop: whose it is, what is shown, and when which group comes")
    @APIResponse(
            responseCode = "200",
            description = "A4, a page for each stop",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response doorPosters(
            String seminarId,
            @Parameter(description = "The stops of this route alone") @QueryParam("routeId") UUID routeId,
            @QueryParam("stopId") UUID stopId,
            @Parameter(description = "Without it all three stand on each poster") @QueryParam("lang")
                    Language language) {
        return pdf(sheets.doorPosters(seminarId, routeId, stopId, language), "door-posters");
    }

    private static Response pdf(StreamedBody file, String name) {
        return Response.ok(file)
                .type(PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
