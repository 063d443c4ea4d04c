package kz.bagdar.programme.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kz.bagdar.platform.prepared.Prepared;
import kz.bagdar.platform.prepared.Preparing;
import kz.bagdar.programme.ProgrammeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/programme")
@Tag(name = "Programme")
@RunOnVirtualThread
class ProgrammeResource {

    @Inject
    Programmes programmes;

    @Inject
    Preparing preparing;

    @GET
    @Prepared
    @Operation(
            operationId = "getProgramme",
            summary =
                    "All that there is to see of a seminar, in one answer: as last published, or to its team as it stands")
    public ProgrammeView get(
            String seminarId,
            @Parameter(description = "Shows the seminar's team, too, what everyone else sees") @QueryParam("version")
                    ShownVersion version) {
        ProgrammeView programme = programmes.of(seminarId, version == ShownVersion.published);
        preparing.sameForEveryone(programme.seminar().id());
        return programme;
    }
}
