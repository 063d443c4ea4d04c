package kz.bagdar.route.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seminars/{seminarId}/timetable")
@Tag(name = "Timetable")
@RunOnVirtualThread
class ProgrammeTimetableResource {

    @Inject
    Visits visits;

    @GET
    @Operation(
            operationId = "getProgrammeTimetable",
            summary = "When which group is at which stop: as last published, or to the seminar's team as it stands")
    public ProgrammeTimetable get(
            String seminarId, @QueryParam("groupId") UUID groupId, @QueryParam("stopId") UUID stopId) {
        return new ProgrammeTimetable(visits.seen(seminarId, groupId, stopId));
    }
}
