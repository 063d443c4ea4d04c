package kz.bagdar.cluster;

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
import java.util.UUID;
import kz.bagdar.platform.idempotency.Idempotent;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.problem.Refuses;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/clusters")
@Tag(name = "Clusters")
@RunOnVirtualThread
class ClusterResource {

    @Inject
    Clusters clusters;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "listClusters", summary = "Find clusters")
    public Page<ClusterView> list(
            @QueryParam("q") String search,
            @Parameter(description = "Only clusters that this organization leads or is a member of")
                    @QueryParam("organizationId")
                    UUID organizationId,
            @Valid @BeanParam PageQuery query) {
        return clusters.page(search, organizationId, query);
    }

    @GET
    @Path("/{clusterId}")
    @Operation(operationId = "getCluster", summary = "Read a cluster")
    public ClusterView get(UUID clusterId) {
        return clusters.get(clusterId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "createCluster", summary = "Add a cluster")
    public RestResponse<ClusterView> create(@Valid @NotNull WriteCluster request) {
        return Answers.created(uri, clusters.create(request), ClusterView::id);
    }

    @PUT
    @Path("/{clusterId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Operation(operationId = "updateCluster", summary = "Replace what is known of a cluster")
    public ClusterView update(
            UUID clusterId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteCluster request) {
        return clusters.update(clusterId, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{clusterId}")
    @PermissionsAllowed(ORGANIZATIONS_WRITE)
    @Refuses(ProblemType.IN_USE)
    @Operation(operationId = "deleteCluster", summary = "Delete a cluster that nothing refers to")
    public void delete(UUID clusterId, @HeaderParam("If-Match") String ifMatch) {
        clusters.delete(clusterId, IfMatch.of(ifMatch));
    }
}
