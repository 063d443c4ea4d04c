package kz.bagdar.registration.exchange;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.PlainText;
import kz.bagdar.platform.web.Answers;
import kz.bagdar.registration.exchange.reading.LineFault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/registration-imports")
@Tag(name = "Registrations")
@RunOnVirtualThread
class ImportResource {

    @Inject
    Imports imports;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(operationId = "listRegistrationImports", summary = "Files with people that were sent in")
    public Page<ImportView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return imports.page(seminarId, query);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.TABLE_REJECTED, ProblemType.UNAVAILABLE})
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            operationId = "createRegistrationImport",
            summary = "Send in a table of people, CSV or XLSX; nobody is written yet")
    public RestResponse<ImportView> create(
            String seminarId,
            @Parameter(description = "The file's name, for people")
                    @QueryParam("fileName")
                    @NotBlank @PlainText(max = 200)
                    String fileName,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        return Answers.created(uri, imports.take(seminarId, fileName, file), ImportView::id);
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(operationId = "getRegistrationImport", summary = "Read how a file is read and what came of it")
    public RestResponse<ImportView> get(String seminarId, UUID importId) {
        return RestResponse.ok(imports.get(seminarId, importId));
    }

    @PUT
    @Path("/{importId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.TABLE_REJECTED, ProblemType.UNAVAILABLE})
    @Operation(
            operationId = "updateRegistrationImport",
            summary = "Say which line heads the columns of a file and what they are read as")
    public ImportView update(
            String seminarId,
            UUID importId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteImport request) {
        return imports.readAs(seminarId, importId, IfMatch.of(ifMatch), request);
    }

    @GET
    @Path("/{importId}/faults")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(
            operationId = "listRegistrationImportFaults",
            summary = "What is wrong with the lines of a file; the first ten thousand are kept, as long as the file is")
    public Page<LineFault> faults(String seminarId, UUID importId) {
        return new Page<>(imports.faults(seminarId, importId), null);
    }

    @POST
    @Path("/{importId}/trial")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.IMPORTS_UNDER_WAY})
    @Operation(operationId = "tryRegistrationImport", summary = "Begin to find out what would become of a file's lines")
    public RestResponse<ImportView> tryOut(String seminarId, UUID importId) {
        return RestResponse.ok(imports.tryOut(seminarId, importId));
    }

    @POST
    @Path("/{importId}/run")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.REGISTRATION_NOT_OPEN, ProblemType.IMPORTS_UNDER_WAY})
    @Operation(operationId = "runRegistrationImport", summary = "Begin to register the people of a file")
    public RestResponse<ImportView> run(String seminarId, UUID importId, @Valid @NotNull RunImport request) {
        return RestResponse.ok(imports.run(seminarId, importId, request));
    }

    @POST
    @Path("/{importId}/cancellation")
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Operation(
            operationId = "cancelRegistrationImport",
            summary = "Break off what is being read or written of a file; who is registered stays so")
    public RestResponse<ImportView> cancel(String seminarId, UUID importId) {
        return RestResponse.ok(imports.breakOff(seminarId, importId));
    }
}
