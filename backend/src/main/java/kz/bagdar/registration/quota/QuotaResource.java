package kz.bagdar.registration.quota;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_READ;
import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

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
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.revision.TaggedByContent;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seminars/{seminarId}/quotas")
@Tag(name = "Registrations")
@RunOnVirtualThread
class QuotaResource {

    @Inject
    Quotas quotas;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "listQuotas", summary = "The quotas of a seminar, with what is taken from them")
    public Page<CountedQuota> list(String seminarId, @Valid @BeanParam PageQuery query) {
        return quotas.page(seminarId, query);
    }

    @GET
    @Path("/{quotaId}")
    @PermissionsAllowed(REGISTRATIONS_READ)
    @Operation(operationId = "getQuota", summary = "Read a quota, with what is taken from it")
    public RestResponse<CountedQuota> get(String seminarId, UUID quotaId) {
        return TaggedByContent.ok(quotas.get(seminarId, quotaId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "createQuota", summary = "Limit how many of some people may come")
    public RestResponse<CountedQuota> create(String seminarId, @Valid @NotNull WriteQuota request) {
        return Answers.created(uri, quotas.create(seminarId, request), CountedQuota::id);
    }

    @PUT
    @Path("/{quotaId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses({ProblemType.DUPLICATE, ProblemType.ILLEGAL_STATE})
    @Operation(operationId = "updateQuota", summary = "Replace a quota; nobody loses a place")
    public CountedQuota update(
            String seminarId,
            UUID quotaId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteQuota request) {
        return quotas.update(seminarId, quotaId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{quotaId}")
    @PermissionsAllowed(REGISTRATIONS_WRITE)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "deleteQuota", summary = "Delete a quota")
    public void delete(String seminarId, UUID quotaId, @HeaderParam("If-Match") String ifMatch) {
        quotas.delete(seminarId, quotaId, IfMatch.of(ifMatch));
    }
}
