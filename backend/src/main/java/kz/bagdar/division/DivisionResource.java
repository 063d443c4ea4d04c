package kz.bagdar.division;

import static kz.bagdar.identity.Permissions.DIVISIONS_READ;
import static kz.bagdar.identity.Permissions.DIVISIONS_WRITE;

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
import kz.bagdar.division.assignment.AssignmentFilter;
import kz.bagdar.division.assignment.AssignmentView;
import kz.bagdar.division.assignment.ExplanationView;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/divisions")
@Tag(name = "Division")
@RunOnVirtualThread
class DivisionResource {

    @Inject
    Divisions divisions;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(operationId = "listDivisions", summary = "The divisions of a seminar, newest first")
    public Page<DivisionView> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return divisions.page(seminarId, query);
    }

    @GET
    @Path("/{divisionId}")
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(operationId = "getDivision", summary = "Read a division with its figures and its proof")
    public DivisionView get(String seminarId, UUID divisionId) {
        return divisions.get(seminarId, divisionId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses({
        ProblemType.DIVISION_NO_GROUPS,
        ProblemType.DIVISION_NO_PARTICIPANTS,
        ProblemType.DIVISION_INFEASIBLE,
        ProblemType.DIVISION_UNDECIDED,
        ProblemType.ILLEGAL_STATE
    })
    @Operation(
            operationId = "createDivision",
            summary = "Divide the confirmed participants over the groups, as a proposal")
    public RestResponse<DivisionView> create(String seminarId, @Valid @NotNull CreateDivision request) {
        return Answers.created(uri, divisions.create(seminarId, request), DivisionView::id);
    }

    @DELETE
    @Path("/{divisionId}")
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteDivision", summary = "Discard a proposal")
    public void delete(String seminarId, UUID divisionId, @HeaderParam("If-Match") String ifMatch) {
        divisions.discard(seminarId, divisionId, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{divisionId}/adoption")
    @Idempotent
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses({ProblemType.DIVISION_OUTDATED, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "adoptDivision", summary = "Give every participant the group of this division")
    public RestResponse<DivisionView> adopt(
            String seminarId, UUID divisionId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(divisions.adopt(seminarId, divisionId, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{divisionId}/withdrawal")
    @Idempotent
    @PermissionsAllowed(DIVISIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(
            operationId = "withdrawDivision",
            summary = "Take an adoption back: everybody has the group of the division adopted before, or none")
    public RestResponse<DivisionView> withdraw(
            String seminarId, UUID divisionId, @HeaderParam("If-Match") String ifMatch) {
        return RestResponse.ok(divisions.withdraw(seminarId, divisionId, IfMatch.of(ifMatch)));
    }

    @GET
    @Path("/{divisionId}/assignments")
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(operationId = "listAssignments", summary = "Who is put where, in order of arrival")
    public Page<AssignmentView> assignments(
            String seminarId,
            UUID divisionId,
            @Valid @BeanParam AssignmentFilter filter,
            @Valid @BeanParam PageQuery query) {
        return divisions.assignments(seminarId, divisionId, filter, query);
    }

    @GET
    @Path("/{divisionId}/clashes")
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(
            operationId = "listDivisionClashes",
            summary = "Who signed up for a session that meets what the new group is at, by what is published")
    public DivisionClashes clashes(String seminarId, UUID divisionId, @Valid @BeanParam PageQuery query) {
        return divisions.clashes(seminarId, divisionId, query);
    }

    @GET
    @Path("/{divisionId}/assignments/{registrationId}")
    @PermissionsAllowed(DIVISIONS_READ)
    @Operation(
            operationId = "getAssignment",
            summary = "Why a person is in their group, and what every other would have meant")
    public ExplanationView assignment(String seminarId, UUID divisionId, UUID registrationId) {
        return divisions.explain(seminarId, divisionId, registrationId);
    }
}
