package kz.bagdar.timetable;

import static kz.bagdar.identity.Permissions.SEMINARS_READ;
import static kz.bagdar.identity.Permissions.SEMINARS_WRITE;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import kz.bagdar.timetable.input.PlanInputs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/timetables")
@Tag(name = "Timetable")
@RunOnVirtualThread
class TimetableResource {

    @Inject
    Timetables timetables;

    @Inject
    Adoptions adoptions;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "listTimetables", summary = "The timetables of a seminar, newest first")
    public Page<TimetableView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return timetables.page(seminarId, query);
    }

    @GET
    @Path("/{timetableId}")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getTimetable", summary = "Read a timetable: how far it is, its figures and its proof")
    public TimetableView get(String seminarId, UUID timetableId) {
        return timetables.get(seminarId, timetableId);
    }

    @GET
    @Path("/{timetableId}/inputs")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(operationId = "getTimetableInputs", summary = "All that a timetable was computed from, as it was then")
    public PlanInputs inputs(String seminarId, UUID timetableId) {
        return timetables.inputs(seminarId, timetableId);
    }

    @GET
    @Path("/{timetableId}/violations")
    @PermissionsAllowed(SEMINARS_READ)
    @Operation(
            operationId = "getTimetableViolations",
            summary = "What the visits break: of what they were planned with, and of what is so now")
    public TimetableChecks violations(String seminarId, UUID timetableId) {
        return adoptions.checks(seminarId, timetableId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.TIMETABLE_INFEASIBLE, ProblemType.TIMETABLE_UNDER_WAY, ProblemType.ILLEGAL_STATE})
    @Operation(
            operationId = "createTimetable",
            summary =
                    "Have a timetable of all visits computed; the answer is COMPUTING, and tells more when read again")
    public RestResponse<TimetableView> create(String seminarId, @Valid @NotNull CreateTimetable request) {
        return Answers.created(uri, timetables.create(seminarId, request), TimetableView::id);
    }

    @POST
    @Path("/{timetableId}/stop")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "stopTimetable", summary = "End the search, and keep the best that it has found")
    public RestResponse<TimetableView> stop(String seminarId, UUID timetableId) {
        return RestResponse.ok(timetables.stop(seminarId, timetableId));
    }

    @DELETE
    @Path("/{timetableId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "deleteTimetable",
            summary = "Break off one that is being computed, at any revision; delete one that was not adopted")
    public void delete(String seminarId, UUID timetableId, @HeaderParam("If-Match") String ifMatch) {
        timetables.discard(seminarId, timetableId, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{timetableId}/adoption")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.TIMETABLE_BROKEN, ProblemType.TIMETABLE_OUTDATED, ProblemType.ILLEGAL_STATE})
    @Operation(
            operationId = "adoptTimetable",
            summary = "Make the visits of this timetable those of the programme's draft; publishing shows them")
    public RestResponse<TimetableView> adopt(
            String seminarId, UUID timetableId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(adoptions.adopt(seminarId, timetableId, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{timetableId}/adoption/undoing")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "undoTimetableAdoption",
            summary = "Put the visits of the timetable that was adopted before into the draft again, or none")
    public RestResponse<TimetableView> undo(
            String seminarId, UUID timetableId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(adoptions.undo(seminarId, timetableId, IfMatch.of(ifMatch)));
    }
}
