package kz.bagdar.organization;

import static kz.bagdar.identity.Permissions.ORGANIZATIONS_WRITE;

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
import java.util.List;
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

@Path("/organizations")
@Tag(name = "Organizations")
@RunOnVirtualThread
class OrganizationResource {

    @Inject
    Organizations organizations;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listOrganizations", summary = "Find organizations")
    public Page<OrganizationView> list(
            @QueryParam("q") String search,
            @QueryParam("kind") List<OrganizationKind> kinds,
            @QueryParam("region") String regionCode,
            @Valid @BeanParam PageQuery query) {
        return organizations.page(search, kinds, regionCode, query);
    }

    @GET
    @Path("/{organizationId}")
    @Operation(operationId = "getOrganization", summary = "Read an organization")
    public OrganizationView get(UUID organizationId) {
        return organizations.get(organizationId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "createOrganization", summary = "Add an organization")
    public RestResponse<OrganizationView> create(@Valid @NotNull WriteOrganization request) {
        return Answers.created(uri, organizations.create(request), OrganizationView::id);
    }

    @PUT
    @Path("/{organizationId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "updateOrganization", summary = "Replace what is known of an organization")
    public OrganizationView update(
            UUID organizationId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteOrganization request) {
        return organizations.update(organizationId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{organizationId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Refuses(ProblemType.IN_USE)
    @Operation(operationId = "deleteOrganization", summary = "Delete an organization that nothing refers to")
    public void delete(UUID organizationId, @HeaderParam("If-Match") String ifMatch) {
        organizations.delete(organizationId, IfMatch.of(ifMatch));
    }
}
