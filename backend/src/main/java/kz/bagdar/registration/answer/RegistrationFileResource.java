package kz.bagdar.registration.answer;

import static kz.bagdar.identity.Permissions.DELEGATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_OWN;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/registration-files")
@Tag(name = "Registrations")
@RunOnVirtualThread
class RegistrationFileResource {

    @Inject
    RegistrationFiles files;

    @Inject
    HttpServerRequest request;

    @Inject
    UriInfo uri;

    @POST
    @Idempotent
    @Refuses({ProblemType.REGISTRATION_NOT_OPEN, ProblemType.FILE_REJECTED, ProblemType.TOO_MANY_REQUESTS})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addRegistrationFile",
            summary =
                    "Send in a PDF, JPEG, PNG, WebP, DOCX or XLSX of at most 5 MB; its id is then the answer to a question")
    public RestResponse<SentFile> add(
            String seminarId,
            @Parameter(description = "What the file is called") @QueryParam("name") String name,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        SentFile file =
                files.add(seminarId, name, content, request.remoteAddress().host());
        return Answers.created(uri, file, SentFile::id);
    }

    @GET
    @Path("/{fileId}")
    @PermissionsAllowed({REGISTRATIONS_READ, REGISTRATIONS_OWN, DELEGATIONS_OWN})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getRegistrationFile",
            summary = "A file that is an answer, for the team, the participant and the contact who travels with them")
    public RestResponse<byte[]> get(String seminarId, UUID fileId) {
        RegistrationFile file = files.get(seminarId, fileId);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
