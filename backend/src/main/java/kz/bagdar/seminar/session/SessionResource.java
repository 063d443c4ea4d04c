package kz.bagdar.seminar.session;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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

@Path("/seminars/{seminarId}/sessions")
@Tag(name = "Programme")
@RunOnVirtualThread
class SessionResource {

    @Inject
    Sessions sessions;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listSessions", summary = "The sessions of a seminar")
    public Page<SessionView> list(
            String seminarId, @QueryParam("stageId") UUID stageId, @Valid @BeanParam PageQuery query) {
        return sessions.page(seminarId, stageId, query);
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getSession", summary = "Read a session")
    public SessionView get(String seminarId, UUID sessionId) {
        return sessions.get(seminarId, sessionId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "createSession", summary = "Add a session")
    public RestResponse<SessionView> create(String seminarId, @Valid @NotNull WriteSession request) {
        return Answers.created(uri, sessions.create(seminarId, request), SessionView::id);
    }

    @PUT
    @Path("/{sessionId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "updateSession", summary = "Replace what is said of a session")
    public SessionView update(
            String seminarId,
            UUID sessionId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteSession request) {
        return sessions.update(seminarId, sessionId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{sessionId}")
    @PermissionsAllowed(SEMINARS_WRITE)
    @Refuses({ProblemType.IN_USE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "deleteSession", summary = "Delete a session; those behind it move up")
    public void delete(String seminarId, UUID sessionId, @HeaderParam("If-Match") String ifMatch) {
        sessions.delete(seminarId, sessionId, IfMatch.of(ifMatch));
    }
}
