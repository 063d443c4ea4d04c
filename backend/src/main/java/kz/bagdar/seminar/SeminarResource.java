package kz.bagdar.seminar;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import kz.bagdar.platform.web.Answers;
import kz.bagdar.seminar.SeminarAccess.Seen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars")
@Tag(name = "Seminars")
@RunOnVirtualThread
class SeminarResource {

    @Inject
    Seminars seminars;

    @Inject
    SeminarAccess access;

    @Inject
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listSeminars",
            summary = "Find seminars: those announced, and the drafts of the own teams")
    public Page<SeminarView> list(@BeanParam SeminarFilter filter, @Valid @BeanParam PageQuery query) {
        return seminars.page(filter, query);
    }

    @GET
    @Path("/{seminarId}")
    @Operation(operationId = "getSeminar", summary = "Read a seminar by its id or slug")
    public RestResponse<SeminarView> get(String seminarId) {
        Seen seen = access.seen(seminarId);
        return seen.draft() ? RestResponse.ok(seen.seminar()) : TaggedByContent.ok(seen.seminar());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.DUPLICATE)
    @Operation(operationId = "createSeminar", summary = "Begin a seminar as a draft; whoever does is in its team")
    public RestResponse<SeminarView> create(@Valid @NotNull WriteSeminar request) {
        return Answers.created(uri, seminars.create(request), SeminarView::id);
    }

    @PUT
    @Path("/{seminarId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "updateSeminar", summary = "Replace what is said of a seminar")
    public SeminarView update(
            String seminarId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteSeminar request) {
        return seminars.update(seminarId, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{seminarId}/lifecycle")
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_LIFECYCLE_MOVE)
    @Operation(operationId = "moveSeminar", summary = "Move a seminar through its lifecycle")
    public RestResponse<SeminarView> move(
            String seminarId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveSeminar request) {
        return RestResponse.ok(seminars.move(seminarId, IfMatch.of(ifMatch), request.to()));
    }

    @DELETE
    @Path("/{seminarId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.IN_USE)
    @Operation(operationId = "deleteSeminar", summary = "Delete a draft")
    public void delete(String seminarId, @HeaderParam("If-Match") String ifMatch) {
        seminars.delete(seminarId, IfMatch.of(ifMatch));
    }
}
