package kz.bagdar.programme.interchange;

import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.prepared.Prepared;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The programme as {@code schedule.xml}, the format in which conference systems exchange theirs. */
@Path("/seminars/{seminarId}")
@Tag(name = "Programme")
@RunOnVirtualThread
class ScheduleResource {

    @Inject
    ScheduleExport export;

    @Inject
    ScheduleImport imports;

    @GET
    @Prepared
    @Path("/schedule.xml")
    @Produces("application/xml;charset=utf-8")
    @Operation(
            operationId = "getSchedule",
            summary = "The programme last published, as schedule.xml of frab and pentabarf; what has a time is in it")
    public byte[] get(String seminarId, @QueryParam("lang") @DefaultValue("kk") Language language) {
        return export.of(seminarId, language);
    }

    @POST
    @Path("/schedule")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.ILLEGAL_STATE, ProblemType.MALFORMED_XML})
    @Consumes({"application/xml", "text/xml"})
    @Operation(
            operationId = "importSchedule",
            summary = "Take a schedule.xml into the draft; read again, it changes what it made and adds what is new")
    public RestResponse<ScheduleResult> take(
            String seminarId,
            @Parameter(description = "Language of texts whose language the file does not tell")
                    @QueryParam("language")
                    @DefaultValue("en")
                    Language language,
            @Parameter(description = "Only tell what would be written") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Leave out events that cannot be taken, instead of refusing the whole file")
                    @QueryParam("skipBad")
                    @DefaultValue("false")
                    boolean skipBad,
            @NotNull byte[] file) {
        return RestResponse.ok(imports.run(seminarId, file, language, dryRun, skipBad));
    }
}
