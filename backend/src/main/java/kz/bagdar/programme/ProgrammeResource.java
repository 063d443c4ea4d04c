package kz.bagdar.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/programme")
@Tag(name = "Programme")
@RunOnVirtualThread
class ProgrammeResource {

    @Inject
    Programmes programmes;

    @GET
    @Operation(operationId = "getProgramme", summary = "All that there is to see of a seminar, in one answer")
    public ProgrammeView get(String seminarId) {
        return programmes.of(seminarId);
    }
}
