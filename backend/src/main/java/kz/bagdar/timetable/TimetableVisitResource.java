package kz.bagdar.timetable;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.timetable.visit.MoveVisit;
import kz.bagdar.timetable.visit.TimetableVisitView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/timetables/{timetableId}")
@Tag(name = "Timetable")
@RunOnVirtualThread
class TimetableVisitResource {

    @Inject
    TimetableEdits edits;

    @GET
    @Path("/visits")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "listTimetableVisits", summary = "All visits of a timetable on one page, in order of time")
    public Page<TimetableVisitView> list(String seminarId, UUID timetableId) {
        return edits.visits(seminarId, timetableId);
    }

    @GET
    @Path("/visits/{visitId}")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getTimetableVisit", summary = "Read a visit of a timetable")
    public TimetableVisitView get(String seminarId, UUID timetableId, UUID visitId) {
        return edits.visit(seminarId, timetableId, visitId);
    }

    @PUT
    @Path("/visits/{visitId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "moveTimetableVisit",
            summary = "Move or pin a visit of a proposal; what that breaks is told, and no refusal")
    public MovedVisit move(
            String seminarId,
            UUID timetableId,
            UUID visitId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MoveVisit request) {
        return edits.move(seminarId, timetableId, visitId, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/checks")
    @Idempotent
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "checkTimetableMoves", summary = "What moving visits would break; nothing is written")
    public RestResponse<CheckedMoves> check(String seminarId, UUID timetableId, @Valid @NotNull CheckMoves request) {
        return RestResponse.ok(edits.check(seminarId, timetableId, request));
    }
}
