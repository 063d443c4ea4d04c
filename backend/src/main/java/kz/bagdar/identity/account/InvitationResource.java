package kz.bagdar.identity.account;

import static kz.bagdar.identity.Permissions.ADMINISTRATION;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import kz.bagdar.platform.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/invitations")
@Tag(name = "Identity")
@RunOnVirtualThread
class InvitationResource {

    @Inject
    Invitations invitations;

    @Inject
    UriInfo uri;

    @GET
    @PermissionsAllowed(ADMINISTRATION)
    @Operation(operationId = "listInvitations", summary = "Who was invited, and whether the account was made")
    public Page<InvitationView> list(
            @QueryParam("state") List<InvitationState> states, @Valid @BeanParam PageQuery query) {
        return invitations.page(states, query);
    }

    @GET
    @Path("/{invitationId}")
    @PermissionsAllowed(ADMINISTRATION)
    @Operation(operationId = "getInvitation", summary = "Read an invitation")
    public InvitationView get(UUID invitationId) {
        return invitations.get(invitationId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ADMINISTRATION)
    @Refuses(ProblemType.DUPLICATE)
    @Operation(
            operationId = "createInvitation",
            summary = "Invite somebody: an account is made for them, or theirs is given the role")
    public RestResponse<InvitationView> create(@Valid @NotNull CreateInvitation request) {
        return Answers.created(uri, invitations.create(request), InvitationView::id);
    }

    @POST
    @Path("/{invitationId}/retry")
    @Idempotent
    @PermissionsAllowed(ADMINISTRATION)
    @Refuses(ProblemType.ILLEGAL_STATE)
    @Operation(operationId = "retryInvitation", summary = "Try once more to make the account")
    public RestResponse<InvitationView> retry(UUID invitationId) {
        return RestResponse.ok(invitations.retry(invitationId));
    }
}
