package kz.bagdar.registration.exchange.export;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** It answers with a Response, whose writer is found by what is in it; of a RestResponse in one of several media types it is not. */
@Path("/seminars/{seminarId}/registration-export")
@Tag(name = "Registrations")
@RunOnVirtualThread
class ExportResource {

    @Inject
    Exports exports;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Produces({ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.JSON})
    @Operation(
            operationId = "exportRegistrations",
            summary = "All registrations that a filter lets through, as a file; the change log notes who took it")
    @APIResponse(
            responseCode = "200",
            description = "The file, written while it is read; CSV is UTF-8 with a mark",
            content = {
                @Content(mediaType = ExportFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = RegistrationView.class))
            })
    public Response get(
            String seminarId,
            @BeanParam RegistrationFilter filter,
            @Parameter(description = "What to sort by, as in the list") @QueryParam("sort") String sort,
            @QueryParam("format") @NotNull ExportFormat format,
            @Parameter(description = "Of a CSV") @QueryParam("separator") @DefaultValue("semicolon")
                    Separator separator,
            @Parameter(description = "Language of headings and names") @QueryParam("lang") @DefaultValue("kk")
                    Language language) {
        return Response.ok(exports.of(seminarId, filter, sort, format, separator, language))
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registrations." + format + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
